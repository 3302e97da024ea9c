/** The agenda while it is being written. */
import { newId } from '#renderer/state/newId.ts';
import type { Numeral } from '#shared/body/body.ts';
import { USUAL_ITEMS } from '#shared/body/usual.ts';
import { guessItemKind } from '#shared/session/agenda.ts';
import type { ItemDraft, ItemKind } from '#shared/session/facts.ts';
import { formatNumeral } from '#shared/spanish/numbers.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { dateInDigits } from '#shared/spanish/time.ts';

/** Of which session an acta is. */
export interface ActaReference {
  readonly kind: string;
  readonly number: number;
  readonly date: string;
}

/** An item whose data may still be missing. */
export interface AgendaRow {
  readonly id: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** Whether the kind was chosen, so that the title no longer changes it. */
  readonly kindChosen: boolean;
  readonly presenter: string | null;
  /** Whether it stands under the last item before it that does not. */
  readonly nested: boolean;
  /** How long it is meant to take; null where that is not told. */
  readonly minutes: number | null;
  readonly previousActa: { readonly kind: string; readonly number: number | null; readonly date: string } | null;
}

const emptyActa = { kind: '', number: null, date: '' };

/** A row with that title; its kind is guessed. `previous` is proposed where it submits an acta. */
export function newRow(title: string, previous: ActaReference | null, kind?: ItemKind): AgendaRow {
  const row: AgendaRow = {
    id: newId(),
    title,
    kind: 'topic',
    kindChosen: kind !== undefined,
    presenter: null,
    nested: false,
    minutes: null,
    previousActa: null,
  };
  return withKind(row, kind ?? guessItemKind(title), previous);
}

/** The row with another title; while its kind was not chosen, the title says it. */
export function withTitle(row: AgendaRow, title: string, previous: ActaReference | null): AgendaRow {
  const titled = { ...row, title };
  return row.kindChosen ? titled : withKind(titled, guessItemKind(title), previous);
}

/** The row with another kind; an acta's data appear with the kind that needs them, as proposed. */
export function withKind(row: AgendaRow, kind: ItemKind, previous: ActaReference | null): AgendaRow {
  const previousActa = kind === 'previousActa' ? (row.previousActa ?? previous ?? emptyActa) : null;
  return { ...row, kind, previousActa };
}

/**
 * The rows with one moved up or down by one place, and what is under it with it; unchanged where it has nowhere to go. An
 * item passes another with all that is under that one; what is under an item goes row by row, never before the first.
 * @param by 1 or -1
 */
export function moved(rows: readonly AgendaRow[], index: number, by: number): readonly AgendaRow[] {
  const row = rows[index];
  if (!row) return rows;
  if (row.nested) {
    const target = index + by;
    return target < 1 || target >= rows.length ? rows : rows.toSpliced(index, 1).toSpliced(target, 0, row);
  }
  const end = familyEnd(rows, index);
  if (by > 0) {
    return end >= rows.length
      ? rows
      : [
          ...rows.slice(0, index),
          ...rows.slice(end, familyEnd(rows, end)),
          ...rows.slice(index, end),
          ...rows.slice(familyEnd(rows, end)),
        ];
  }
  const before = rows.slice(0, index).findLastIndex((other, place) => !other.nested || place === 0);
  return before === -1
    ? rows
    : [...rows.slice(0, before), ...rows.slice(index, end), ...rows.slice(before, index), ...rows.slice(end)];
}

/** Where what is under an item ends: the index of the next that is not. */
function familyEnd(rows: readonly AgendaRow[], index: number): number {
  const next = rows.findIndex((other, place) => place > index && !other.nested);
  return next === -1 ? rows.length : next;
}

/** The rows with one under the item before it, or by itself; unchanged for the first, which has none before it. */
export function nested(rows: readonly AgendaRow[], index: number, isNested: boolean): readonly AgendaRow[] {
  const row = rows[index];
  return !row || index === 0 || row.nested === isNested ? rows : rows.with(index, { ...row, nested: isNested });
}

/** The number of each row: “4”, and “4.a” for what is under it. @param format how what is under an item is numbered */
export function rowNumbers(rows: readonly AgendaRow[], format: Numeral): string[] {
  let top = 0;
  let under = 0;
  return rows.map((row) => {
    if (!row.nested || top === 0) {
      top += 1;
      under = 0;
      return String(top);
    }
    under += 1;
    return `${top}.${formatNumeral(under, format)}`;
  });
}

/** The rows with the usual items that are lacking: those that open a session first, those that close it last. */
export function withUsualItems(rows: readonly AgendaRow[], previous: ActaReference | null): AgendaRow[] {
  const acta = previous
    ? USUAL_ITEMS.previousActaOf(sessionTitle(previous), dateInDigits(previous.date))
    : USUAL_ITEMS.previousActa;
  const lacking = (kind: ItemKind, title: string) =>
    rows.some((row) => row.kind === kind) ? [] : [newRow(title, previous, kind)];
  const written = rows.filter((row) => row.title.trim() !== '');
  const closing = written.filter((row) => row.kind === 'closing');
  return [
    ...lacking('rollCall', USUAL_ITEMS.rollCall),
    ...lacking('agenda', USUAL_ITEMS.agenda),
    ...lacking('previousActa', acta),
    ...written.filter((row) => row.kind !== 'closing'),
    ...lacking('otherBusiness', USUAL_ITEMS.otherBusiness),
    ...closing,
    ...lacking('closing', USUAL_ITEMS.closing),
  ];
}

export function rowsOf(items: readonly ItemDraft[]): AgendaRow[] {
  return items.map((item) => ({
    id: item.id,
    title: item.title,
    kind: item.kind,
    kindChosen: true,
    presenter: item.presenter ?? null,
    nested: item.parent !== undefined,
    minutes: item.minutes ?? null,
    previousActa: item.previousActa ?? (item.kind === 'previousActa' ? emptyActa : null),
  }));
}

/**
 * The items that the rows stand for; a row with nothing in it is none. Data of a previous acta that were left wholly blank
 * are left out; those begun go as they are, for the schema to say what they lack.
 */
export function itemsOf(rows: readonly AgendaRow[]): unknown[] {
  let top: string | null = null;
  return rows
    .filter((row) => row.title.trim() !== '')
    .map(({ id, kind, title, presenter, previousActa, nested: isNested, minutes }) => {
      const parent: string | null = isNested ? top : null;
      if (parent === null) top = id;
      const begun = previousActa && (previousActa.kind.trim() || previousActa.number !== null || previousActa.date);
      return {
        id,
        kind,
        title,
        ...(parent !== null && { parent }),
        ...(minutes !== null && { minutes }),
        ...(presenter && { presenter }),
        ...(begun && { previousActa }),
      };
    });
}
