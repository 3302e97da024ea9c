/** What the window keeps on this machine until it is saved, should the window end before. */

/** Keeps a value at a place. */
export function keep(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch (error) {
    // The store is full. The value is still in the window, which goes on saying that it is not saved.
    if (!(error instanceof DOMException)) throw error;
  }
}

export function forget(place: string): void {
  localStorage.removeItem(place);
}

/** The value at a place, or null where there is none, or none that looks like `example`. */
export function kept<T>(place: string, example: T): T | null {
  const text = localStorage.getItem(place);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (looksLike(value, example)) return value as T;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  // Written by another version of the app, or by something else: it can no longer be used.
  forget(place);
  return null;
}

/** Whether every list and every group of fields of the example is in the value. */
export function looksLike(value: unknown, example: unknown): boolean {
  if (Array.isArray(example)) return Array.isArray(value);
  if (typeof example !== 'object' || example === null) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(example).every(([key, part]) => looksLike((value as Record<string, unknown>)[key], part));
}
