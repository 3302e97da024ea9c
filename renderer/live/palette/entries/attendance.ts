/** The attendance: the roll call, guests and the quorum, and what befalls each person. */
import { catalogue } from '#shared/catalogue/index.ts';
import { correctionEntries } from './corrections.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';
import { presenceEntries } from './presence.ts';

const t = catalogue.live.palette;
const { also, why } = t;

/** Who is here and how: all of it at once, and then person by person. */
export function attendanceEntries({ session, whyNot }: PaletteContext): PaletteEntry[] {
  const words = catalogue.live.attendance;
  const closed = session.stage === 'open' ? null : why.notOpen;
  const called = Object.keys(session.attendance).length > 0;
  return [
    entry('attendance', {
      id: 'rollCall',
      label: called ? words.rollCallAgain : words.rollCall,
      also: also.rollCall,
      weight: called ? 1 : 6,
      reason: closed,
      atOnce: session.stage === 'open' && !called,
      act: { kind: 'dialog', dialog: { kind: 'rollCall' } },
    }),
    entry('attendance', {
      id: 'guest',
      label: words.guest,
      also: also.guest,
      reason: closed,
      act: { kind: 'dialog', dialog: { kind: 'guest' } },
    }),
    ...quorumEntries(whyNot),
    ...correctionEntries(session),
    ...presenceEntries(session, whyNot),
  ];
}

/** What can be done where there is no quorum. */
function quorumEntries(whyNot: PaletteContext['whyNot']): PaletteEntry[] {
  const second = { type: 'secondCalled' } as const;
  return [
    entry('attendance', {
      id: 'secondCall',
      label: t.secondCall,
      also: also.secondCall,
      reason: whyNot(second),
      act: { kind: 'secondCall' },
    }),
    entry('session', {
      id: 'notHeld',
      label: t.notHeld,
      also: also.notHeld,
      reason: whyNot({ type: 'notHeld' }),
      act: { kind: 'dialog', dialog: { kind: 'notHeld' } },
    }),
  ];
}
