import { expect, test } from 'vitest';
import {
  itemsOf,
  moved,
  nested,
  newRow,
  rowNumbers,
  rowsOf,
  withKind,
  withTitle,
  withUsualItems,
} from '#renderer/library/agendaDraft.ts';
import { ItemDraftSchema } from '#shared/session/facts.ts';

const third = { kind: 'ordinaria', number: 3, date: '2020-06-08' };

test('an item takes the kind that its title suggests until one is chosen', () => {
  const row = withTitle(newRow('', null), 'Clausura de la sesión', null);
  expect(row.kind).toBe('closing');
  const chosen = { ...withKind(row, 'topic', null), kindChosen: true };
  expect(withTitle(chosen, 'Asuntos generales', null).kind).toBe('topic');
});

test('an item that submits an acta proposes that of the session before', () => {
  expect(newRow('Aprobación del acta de la sesión anterior', third).previousActa).toEqual(third);
});

test('the usual items go around those that are written, and none is repeated', () => {
  const rows = withUsualItems([newRow('Informe de actividades', null), newRow('Asuntos generales', null)], third);
  expect(rows.map((row) => row.kind)).toEqual([
    'rollCall',
    'agenda',
    'previousActa',
    'information',
    'otherBusiness',
    'closing',
  ]);
  expect(rows[2]?.title).toContain('Tercera Sesión Ordinaria, de fecha 8 de junio de 2020');
  expect(withUsualItems(rows, third)).toEqual(rows);
});

test('an item moves by one place and stays where it has nowhere to go', () => {
  const rows = [newRow('a', null), newRow('b', null), newRow('c', null)];
  expect(moved(rows, 2, -1).map((row) => row.title)).toEqual(['a', 'c', 'b']);
  expect(moved(rows, 0, -1)).toBe(rows);
});

test('blank items and acta data never begun are left out; data begun are not', () => {
  const [first, ...rest] = itemsOf([
    newRow('Aprobación del acta anterior', null),
    newRow('  ', null),
    { ...newRow('Aprobación del acta anterior', null), previousActa: { kind: 'ordinaria', number: null, date: '' } },
  ]);
  expect(ItemDraftSchema.safeParse(first).success).toBe(true);
  expect(rest).toHaveLength(1);
  expect(ItemDraftSchema.safeParse(rest[0]).success).toBe(false);
});

test('an item goes under the one before it, and moves with what is under it', () => {
  const rows = nested(
    ['a', 'b', 'c', 'd'].map((title) => newRow(title, null)),
    2,
    true,
  );
  const told = (some: typeof rows) =>
    some.map((row, index) => `${rowNumbers(some, 'lowerLetter')[index]} ${row.title}`);
  expect(told(rows)).toEqual(['1 a', '2 b', '2.a c', '3 d']);
  expect(told(moved(rows, 1, -1))).toEqual(['1 b', '1.a c', '2 a', '3 d']);
  expect(told(moved(rows, 1, 1))).toEqual(['1 a', '2 d', '3 b', '3.a c']);
  expect(told(moved(rows, 3, -1))).toEqual(['1 a', '2 d', '3 b', '3.a c']);
  expect(told(moved(rows, 2, 1))).toEqual(['1 a', '2 b', '3 d', '3.a c']);
  expect(nested(rows, 0, true)).toBe(rows);
});

test('what is under an item is convened so, with its planned minutes, and read back the same', () => {
  const rows = nested([newRow('a', null), { ...newRow('b', null), minutes: 15 }, newRow('c', null)], 1, true);
  const items = itemsOf(rows).map((item) => ItemDraftSchema.parse(item));
  expect(items.map(({ parent, minutes }) => [parent, minutes])).toEqual([
    [undefined, undefined],
    [items[0]?.id, 15],
    [undefined, undefined],
  ]);
  expect(rowsOf(items).map(({ nested: isNested, minutes }) => [isNested, minutes])).toEqual([
    [false, null],
    [true, 15],
    [false, null],
  ]);
});
