/** What the palette shows for what is typed in it. */
import type { PaletteEntry, PaletteGroup } from './entries/entry.ts';
import { search } from './search.ts';

interface FoundGroup {
  readonly group: PaletteGroup;
  readonly entries: readonly PaletteEntry[];
}

/** More than one would read. */
const MOST = 40;

/**
 * The entries for a query, in groups, the best match first. Before anything is typed, only what is likely.
 * @param only whether the entries are all of one kind, and all are offered from the start
 */
export function results(entries: readonly PaletteEntry[], query: string, only: boolean): FoundGroup[] {
  if (query.trim() !== '') return inGroups(search(entries, query).slice(0, MOST));
  if (only) return inGroups(entries);
  const likely = entries.filter(({ atOnce }) => atOnce);
  // What is needed now, such as the roll call, comes before what is usual.
  return inGroups(likely.toSorted((one, other) => Number(other.weight > 4) - Number(one.weight > 4)));
}

/** Entries in their groups, the group of the first one first. */
function inGroups(entries: readonly PaletteEntry[]): FoundGroup[] {
  const groups = new Map<PaletteGroup, PaletteEntry[]>();
  for (const one of entries) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return [...groups].map(([group, found]) => ({ group, entries: found }));
}
