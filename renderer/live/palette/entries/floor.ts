/** The floor: whom it can be given to, the likeliest first. */
import { initials, shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { isPresent } from '#shared/session/attendance.ts';
import { nextLead } from '#shared/session/lead.ts';
import type { Session } from '#shared/session/session.ts';
import { callablePeople, isMember } from '../../people.ts';
import { entry, type PaletteContext, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also } = t;

/** How many people are offered before anything is typed. */
const AT_ONCE = 5;

/** The people to whom the floor can be given, alone: by name or by initials. */
export function floorEntries({ session, whyNot }: PaletteContext): PaletteEntry[] {
  const everyone = callablePeople(session);
  const likely = session.stage === 'open' ? likelySpeakers(session) : [];
  const rank = (id: string) => (likely.includes(id) ? likely.indexOf(id) : likely.length);
  return everyone
    .map((person, index) => {
      const lead = nextLead(session, person.id);
      const reason = whyNot({ type: 'floorGiven', block: ' ', person: person.id, lead });
      const waits = session.queue.some((request) => request.person === person.id);
      const office = person.represents ?? shortOffice(person);
      const speaks = session.floor?.person === person.id;
      return entry('floor', {
        id: `floor:${person.id}`,
        label: catalogue.live.attendance.floor(person.name),
        detail: speaks ? t.hasFloor : waits ? t.waiting : office,
        also: `${office} ${initials(person)} ${also.floor}`,
        initials: person.name
          .split(/\s+/)
          .map((word) => word.charAt(0))
          .join(''),
        weight: 4,
        shortcut: index < 9 ? { id: 'floor', digit: index + 1 } : null,
        reason,
        atOnce: reason === null && likely.slice(0, AT_ONCE).includes(person.id),
        act: { kind: 'floor', person: person.id },
      });
    })
    .toSorted((one, other) => rank(idOf(one)) - rank(idOf(other)));
}

function idOf({ act }: PaletteEntry): string {
  return act.kind === 'floor' ? act.person : '';
}

/** Those present, in the order in which they may be expected to speak: who waits, who spoke last, then the rest. */
function likelySpeakers(session: Session): string[] {
  const holder = session.floor?.person;
  const called = Object.keys(session.attendance).length > 0;
  const present = callablePeople(session).filter(({ id }) => !called || isPresent(session, id));
  const ids = new Set([
    ...session.queue.map(({ person }) => person),
    ...session.turns.map(({ person }) => person).reverse(),
    ...present.filter(isMember).map(({ id }) => id),
    ...present.map(({ id }) => id),
  ]);
  const here = [...ids].filter((id) => present.some((person) => person.id === id));
  return [...here.filter((id) => id !== holder), ...here.filter((id) => id === holder)];
}
