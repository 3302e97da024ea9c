/** How long each turn of the floor may last in this session: kept in the window, since it is no fact of the session. */
import { create } from 'zustand';
import { forget, keep, kept } from '#renderer/state/kept.ts';
import { LONGEST_LIMIT } from '#shared/body/body.ts';

/** The place and version of what is kept; another shape takes another number. */
const place = (session: string) => `floor-limit/1/${session}`;
const useLimits = create<Readonly<Record<string, number | null>>>(() => ({}));

/** The limit of a session in minutes; null where there is none. */
export function useLimit(session: string | null): number | null {
  const known = useLimits((limits) => (session === null ? null : limits[session]));
  if (known !== undefined || session === null) return known ?? null;
  return readLimit(kept(place(session), { minutes: 1 }));
}

/** A limit as it was kept; null where it is none. */
export function readLimit(value: { readonly minutes: unknown } | null): number | null {
  const minutes = value?.minutes;
  return typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_LIMIT
    ? minutes
    : null;
}

/** Sets the limit of a session in minutes, or takes it away. */
export function setLimit(session: string, minutes: number | null): void {
  if (minutes === null) forget(place(session));
  else keep(place(session), { minutes });
  useLimits.setState({ [session]: minutes });
}
