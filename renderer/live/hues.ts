/** The colour of each person: one of eight quiet hues, by her place among all who take part. */
import { people } from '#shared/session/attendance.ts';
import type { Session } from '#shared/session/session.ts';

const HUES = 8;

/** The hue of a person as a CSS value; the line's own colour for what nobody said. */
export function hueOf(session: Session, person: string | null): string {
  const index = person === null ? -1 : people(session).findIndex((one) => one.id === person);
  return index === -1 ? 'var(--line-strong)' : `var(--speaker-${(index % HUES) + 1})`;
}
