/** The colour of each person: one of eight quiet hues, by her place among all who take part. */
import { people } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';

const HUES = 8;

/** The hue of a person as a CSS value; the line's own colour for what nobody said. */
export function hueOf(session: Session, person: string | null): string {
  return (person !== null && huesOf(session).get(person)) || 'var(--line-strong)';
}

const known = new WeakMap<Session, ReadonlyMap<string, string>>();

/** Made once for each state of a session: the stream asks for every paragraph. */
function huesOf(session: Session): ReadonlyMap<string, string> {
  const before = known.get(session);
  if (before) return before;
  const hues = new Map(people(session).map(({ id }, index) => [id, `var(--speaker-${(index % HUES) + 1})`]));
  known.set(session, hues);
  return hues;
}
