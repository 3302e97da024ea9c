import { expect, test } from 'vitest';
import { filterSessions, groupSessions, sessionToContinue } from '#renderer/library/sessionList.ts';
import type { SessionSummary } from '#shared/api.ts';

const session = (id: string, date: string, stage: SessionSummary['stage'], number = 1): SessionSummary => ({
  id,
  bodyId: 'stl',
  bodyName: 'Secretariado Técnico Local',
  acronym: 'STL',
  kind: 'ordinaria',
  number,
  date,
  stage,
  held: true,
  finalVersion: null,
  updatedAt: `${date}T20:00:00.000Z`,
});

const sessions = [
  session('old', '2020-02-01', 'closed', 1),
  session('late', '2020-12-20', 'convened', 6),
  session('now', '2020-11-03', 'open', 4),
  session('soon', '2020-11-20', 'convened', 5),
  session('recent', '2020-06-08', 'closed', 3),
];

test('what is in progress comes first, then the nearest convened, then the latest closed', () => {
  expect(groupSessions(sessions).map(({ stage, sessions: listed }) => [stage, listed.map(({ id }) => id)])).toEqual([
    ['open', ['now']],
    ['convened', ['soon', 'late']],
    ['closed', ['recent', 'old']],
  ]);
});

test.each([
  ['cuarta', ['now']],
  ['SESION tecnico junio', ['recent']],
  ['2020-12', ['late']],
  ['clausurada', ['old', 'recent']],
  ['quinta cuarta', []],
])('searching «%s»', (query, found) => {
  expect(filterSessions(sessions, query).map(({ id }) => id)).toEqual(found);
});

test('the session to go on with is the open one that was last recorded in', () => {
  expect(sessionToContinue([...sessions, session('other', '2020-11-04', 'open')])?.id).toBe('other');
  expect(sessionToContinue(sessions.filter(({ stage }) => stage !== 'open'))).toBeUndefined();
});
