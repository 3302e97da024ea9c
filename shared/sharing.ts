/** Plain data told anew, of which what has not changed is still the very same. */

/**
 * What is equal to `after`, made of the parts of `before` wherever they are equal, so that whoever compares by identity sees
 * what changed alone. The parts of a list are sought by their `id`, or at their place where they have none.
 * @param before plain data, of any shape: it need not resemble the other
 * @param after plain data: what JSON has, and `undefined`
 */
export function sharing<T>(before: unknown, after: T): T {
  return shared(before, after) as T;
}

type Plain = Readonly<Record<string, unknown>>;

function shared(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) return sharedList(before, after);
  if (isPlain(before) && isPlain(after)) return sharedPlain(before, after);
  return after;
}

function sharedList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((part) => [idOf(part), part]));
  const parts = after.map((part, index) => {
    const id = idOf(part);
    return shared(id === undefined ? before[index] : byId.get(id), part);
  });
  const isSame = parts.length === before.length && parts.every((part, index) => part === before[index]);
  return isSame ? before : parts;
}

function sharedPlain(before: Plain, after: Plain): Plain {
  const keys = Object.keys(before);
  const parts = Object.entries(after).map(([key, part]) => [key, shared(before[key], part)] as const);
  // In the same order too: what is read key by key is read alike.
  const isSame =
    parts.length === keys.length && parts.every(([key, part], index) => key === keys[index] && part === before[key]);
  return isSame ? before : Object.fromEntries(parts);
}

function idOf(part: unknown): unknown {
  return isPlain(part) ? part.id : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
