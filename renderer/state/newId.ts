/** A new identifier: unguessable, and of the letters that identifiers allow. */
export function newId(): string {
  return crypto.randomUUID();
}
