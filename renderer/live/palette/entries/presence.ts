/** Comings and goings, person by person. */
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { isPresent, sitterOf } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';
import { callablePeople, isDisconnected } from '../../people.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also } = t;

type WhyNot = PaletteContext['whyNot'];
type Shortcut = PaletteEntry['shortcut'];

/** Who comes, goes, is cut off or presides in an open session, and who sits for whom. */
export function presenceEntries(session: Session, whyNot: WhyNot): PaletteEntry[] {
  if (session.stage !== 'open') return [];
  return callablePeople(session).flatMap((person, index) => {
    const { id } = person;
    const sits = sitterOf(session, id);
    if (sits !== undefined && sits.id !== id) return [relieves(person, sits, whyNot)];
    const shortcut = index < 9 ? ({ id: 'connection', digit: index + 1 } as const) : null;
    const moves = isPresent(session, id)
      ? whilePresent(person, shortcut, whyNot)
      : isDisconnected(session, id)
        ? [reconnects(person, shortcut, whyNot)]
        : arrivals(person, whyNot);
    return [...moves, ...substitution(person)];
  });
}

function relieves({ id, name }: Person, sits: Person, whyNot: WhyNot): PaletteEntry {
  const fact = { type: 'relieved', person: id } as const;
  return entry('attendance', {
    id: `relieve:${id}`,
    label: t.relieve(name, sits.name),
    also: `${also.relieve} ${also.arrive}`,
    weight: 0,
    reason: whyNot(fact),
    act: { kind: 'record', fact },
  });
}

function whilePresent({ id, name }: Person, shortcut: Shortcut, whyNot: WhyNot): PaletteEntry[] {
  const gone = { type: 'left', person: id, how: 'disconnected' } as const;
  const chair = { type: 'chairTaken', person: id } as const;
  return [
    entry('attendance', {
      id: `leave:${id}`,
      label: t.leave(name),
      also: also.leave,
      weight: 0,
      act: { kind: 'dialog', dialog: { kind: 'leave', person: id } },
    }),
    entry('attendance', {
      id: `disconnect:${id}`,
      label: t.disconnect(name),
      also: also.disconnect,
      weight: 0,
      shortcut,
      reason: whyNot(gone),
      act: { kind: 'record', fact: gone },
    }),
    entry('attendance', {
      id: `preside:${id}`,
      label: t.preside(name),
      also: also.preside,
      weight: 0,
      reason: whyNot(chair),
      act: { kind: 'record', fact: chair },
    }),
  ];
}

function reconnects({ id, name }: Person, shortcut: Shortcut, whyNot: WhyNot): PaletteEntry {
  const back = { type: 'arrived', person: id } as const;
  return entry('attendance', {
    id: `reconnect:${id}`,
    label: t.reconnect(name),
    also: also.reconnect,
    shortcut,
    reason: whyNot(back),
    act: { kind: 'record', fact: back },
  });
}

function arrivals({ id, name }: Person, whyNot: WhyNot): PaletteEntry[] {
  return (['remote', 'room'] as const).map((mode) => {
    const fact = { type: 'arrived', person: id, mode } as const;
    return entry('attendance', {
      id: `arrive:${id}:${mode}`,
      label: mode === 'room' ? t.arriveRoom(name) : t.arrive(name),
      also: also.arrive,
      weight: 0,
      reason: whyNot(fact),
      act: { kind: 'record', fact },
    });
  });
}

/** Only a member has a substitute. */
function substitution({ id, name, standing }: Person): PaletteEntry[] {
  if (standing !== 'member') return [];
  return [
    entry('attendance', {
      id: `substitute:${id}`,
      label: t.substitute(name),
      also: also.substitute,
      weight: 0,
      act: { kind: 'dialog', dialog: { kind: 'substitute', member: id } },
    }),
  ];
}
