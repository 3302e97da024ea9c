import { expect, test } from 'vitest';
import { looksLike } from '#renderer/state/kept.ts';

const example = { name: 'x', quorum: { rule: 'count', count: 3 }, members: [{ id: 'a' }], previous: null };

test('a draft of this version is brought back, whatever was typed in it', () => {
  expect(looksLike({ name: '', quorum: { rule: 'majority' }, members: [], previous: { kind: '' } }, example)).toBe(
    true,
  );
});

test.each([
  [null],
  ['texto'],
  [[]],
  [{}],
  [{ ...example, members: undefined }],
  [{ ...example, quorum: 'majority' }],
  [{ ...example, members: { a: 1 } }],
])('what has another shape is not: %o', (value) => {
  expect(looksLike(value, example)).toBe(false);
});
