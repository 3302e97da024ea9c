/** What each level of detail tells of a session. Facts that are not told are not lost: they are not printed. */
import type { Detail } from '../body/style.ts';
import type { Minute, Session } from '../session/session.ts';

/**
 * Whether a level of detail tells a minute.
 * - `circumstantial`: everything.
 * - `succinct`: everything but what persons said; the facilitator's own narrative stays.
 * - `agreements`: the roll call, the agreements, the votes they come from, and the subjects they belong to.
 */
export function minuteTeller(session: Session, detail: Detail): (minute: Minute) => boolean {
  switch (detail) {
    case 'circumstantial':
      return () => true;
    case 'succinct':
      return (minute) => minute.kind !== 'block' || minute.person === null;
    case 'agreements': {
      const agreements = session.minutes.filter((minute) => minute.kind === 'agreement');
      const told = new Set<string>(agreements.map(({ id }) => id));
      for (const { vote, id, item } of agreements) {
        if (vote !== null) told.add(vote);
        const place = session.minutes.findIndex((minute) => minute.id === id);
        const subject = session.minutes
          .slice(0, place)
          .findLast((minute) => minute.kind === 'subject' && minute.item === item);
        if (subject) told.add(subject.id);
      }
      return (minute) => minute.kind === 'rollCall' || told.has(minute.id);
    }
  }
}
