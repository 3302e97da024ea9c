import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actEnd, actStart, dueBy, openingOf } from '#renderer/library/replay/steps.ts';
import { parseBundle } from '#shared/bundle-io.ts';

const { entries } = parseBundle(
  readFileSync(new URL('../../../resources/samples/stl-iv-2020.acta.json', import.meta.url), 'utf8'),
);
const opening = openingOf(entries);

describe('where a session that is played stands', () => {
  test('it begins with what was convened, the next thing being its opening', () => {
    expect(opening).toBeGreaterThan(0);
    expect(entries[opening]?.fact.type).toBe('opened');
  });

  test('steps go from whole act to whole act, over every entry, and back over the same', () => {
    const forward = [opening];
    while ((forward.at(-1) ?? 0) < entries.length) forward.push(actEnd(entries, forward.at(-1) ?? 0));
    for (const place of forward.slice(1, -1)) expect(entries[place - 1]?.act).not.toBe(entries[place]?.act);
    expect(forward.at(-1)).toBe(entries.length);
    const back = [entries.length];
    while ((back[0] ?? 0) > opening) back.unshift(actStart(entries, back[0] ?? 0));
    expect(back).toEqual(forward);
  });

  test('by an instant has arrived what was recorded until then, and nothing that had arrived goes', () => {
    const at = Date.parse(entries[40]?.at ?? '');
    const due = dueBy(entries, opening, at);
    expect(due).toBeGreaterThan(40);
    expect(entries.slice(opening, due).every((entry) => Date.parse(entry.at) <= at)).toBe(true);
    expect(Date.parse(entries[due]?.at ?? '')).toBeGreaterThan(at);
    expect(dueBy(entries, 60, 0)).toBe(60);
    expect(dueBy(entries, opening, Number.POSITIVE_INFINITY)).toBe(entries.length);
  });
});
