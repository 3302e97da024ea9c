import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharing } from '#shared/sharing.ts';

describe('sharing', () => {
  it('is always what came after, key by key in its order', () => {
    const part = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(part, part, (before, after) => {
        const copy = structuredClone(after);
        expect(JSON.stringify(sharing(before, after))).toBe(JSON.stringify(copy));
        expect(after).toEqual(copy);
      }),
    );
  });

  it('is what was before where nothing changed', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (before) => {
        expect(sharing(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it('keeps what did not change, wherever it stands in a list of things with an id', () => {
    const before = { list: [{ id: 'a', of: [1] }, { id: 'b' }, { id: 'c', of: [2] }], other: { by: 'x' }, gone: 1 };
    const after = { list: [{ id: 'c', of: [2] }, { id: 'n' }, { id: 'a', of: [1, 3] }], other: { by: 'x' } };
    const shared = sharing(before, after);
    expect(shared).toEqual(after);
    expect(shared.list[0]).toBe(before.list[2]);
    expect(shared.list[2]).not.toBe(before.list[0]);
    expect(shared.other).toBe(before.other);
  });

  it('tells what is absent from what is undefined, and one order of keys from another', () => {
    expect(Object.keys(sharing({ a: 1 }, { a: 1, b: undefined }))).toEqual(['a', 'b']);
    expect(Object.keys(sharing({ a: 1, b: undefined }, { a: 1 }))).toEqual(['a']);
    expect(Object.keys(sharing({ a: 1, b: 2 }, { b: 2, a: 1 }))).toEqual(['b', 'a']);
  });
});
