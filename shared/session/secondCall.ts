/** The second call: when it may be taken, as the body's rules have it. */
import { instantOf } from '../spanish/time.ts';
import type { Session } from './session.ts';

/**
 * From when on the session may go by the second call (UTC, ISO 8601): the body's minutes after the hour for which it was
 * convened. Null where the body has no second call, or the hour is not known.
 */
export function secondCallDue({ body, sheet }: Session): string | null {
  if (body.secondCall === undefined || sheet.time === undefined) return null;
  const convened = Date.parse(instantOf(`${sheet.date}T${sheet.time}`, sheet.timeZone));
  return new Date(convened + body.secondCall.minutes * 60_000).toISOString();
}
