/** What a session left pending, put on the agenda that is being written. */
import type { Person } from '#shared/body/person.ts';
import type { PendingItem } from '#shared/session/pending.ts';
import { type AgendaRow, newRow, rowsOf } from './agendaDraft.ts';

/**
 * The rows with those items that are not there yet, before what closes a session. An item keeps its id, its kind and
 * whoever presents it, if she still may; it stands by itself where what it was under does not come along.
 * @param people who may present an item
 */
export function withPending(
  rows: readonly AgendaRow[],
  pending: readonly PendingItem[],
  people: readonly Pick<Person, 'id'>[],
): readonly AgendaRow[] {
  const lacking = pending.filter(({ item }) => !rows.some(({ id }) => id === item.id));
  const ids = new Set(lacking.map(({ item }) => item.id));
  const added = rowsOf(
    lacking.map(({ item }) => {
      const { parent, ...own } = item;
      return parent !== undefined && ids.has(parent) ? item : own;
    }),
  ).map((row) => (people.some(({ id }) => id === row.presenter) ? row : { ...row, presenter: null }));
  const written = rows.filter((row) => row.title.trim() !== '');
  const end = written.findIndex(({ kind, nested }) => (kind === 'otherBusiness' || kind === 'closing') && !nested);
  return written.toSpliced(end === -1 ? written.length : end, 0, ...added);
}

/** The rows without one that was put on, and a blank one where none is left. What was under it stands by itself. */
export function withoutPending(rows: readonly AgendaRow[], id: string): readonly AgendaRow[] {
  const index = rows.findIndex((row) => row.id === id);
  const isTop = rows[index]?.nested === false;
  const next = rows.findIndex((row, place) => place > index && !row.nested);
  const end = next === -1 ? rows.length : next;
  const left = rows
    .map((row, place) => (isTop && place > index && place < end ? { ...row, nested: false } : row))
    .filter((row) => row.id !== id);
  return left.length > 0 ? left : [newRow('', null)];
}
