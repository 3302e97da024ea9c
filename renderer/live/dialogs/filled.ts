/** The fields that have something in them, without the blanks around it; the rest are left out. */
export function filled<K extends string>(fields: Readonly<Record<K, string>>): { [key in K]?: string } {
  const entries = Object.entries<string>(fields).map(([key, value]) => [key, value.trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== '')) as { [key in K]?: string };
}
