import { expect, test } from 'vitest';
import { nextNumber, previousSession } from '#renderer/library/sheetDraft.ts';
import type { SessionSummary } from '#shared/api.ts';

const session = (kind: string, number: number, date: string, bodyId = 'stl'): SessionSummary => ({
  id: `${bodyId}-${kind}-${number}-${date}`,
  bodyId,
  bodyName: bodyId,
  acronym: bodyId,
  kind,
  number,
  date,
  stage: 'closed',
  held: true,
  finalVersion: null,
  updatedAt: `${date}T20:00:00.000Z`,
});

const sessions = [
  session('ordinaria', 3, '2020-06-08'),
  session('ordinaria', 2, '2020-03-10'),
  session('extraordinaria', 1, '2020-07-01'),
  session('ordinaria', 9, '2019-12-01'),
  session('ordinaria', 12, '2020-08-01', 'otro'),
];

test('the number that follows is that of the kind, the body and the year', () => {
  expect(nextNumber(sessions, 'stl', 'ordinaria', '2020-11-03')).toBe(4);
  expect(nextNumber(sessions, 'stl', ' Ordinaria ', '2020-11-03')).toBe(4);
  expect(nextNumber(sessions, 'stl', 'extraordinaria', '2020-11-03')).toBe(2);
  expect(nextNumber(sessions, 'stl', 'solemne', '2020-11-03')).toBe(1);
  expect(nextNumber(sessions, 'stl', 'ordinaria', '2021-01-12')).toBe(1);
});

test('the session before is the last one of the body before that date', () => {
  expect(previousSession(sessions, 'stl', '2020-06-20')).toMatchObject({
    kind: 'ordinaria',
    number: 3,
    date: '2020-06-08',
  });
  expect(previousSession(sessions, 'stl', '2019-01-01')).toBeNull();
});
