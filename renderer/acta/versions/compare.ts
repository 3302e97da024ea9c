/** Two versions of an acta, paragraph by paragraph, with the words that were added and taken away. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { renderText } from '#shared/acta/text.ts';

export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type Compared =
  /** Consecutive paragraphs that both versions have. */
  | { readonly kind: 'same'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'changed'; readonly parts: readonly Part[] };

/** The least part of its words that two paragraphs share for one to be told as the other, changed. */
const ALIKE = 0.4;

/** What the second version says otherwise than the first, in the order of the acta. */
export function compareActas(before: ActaDocument, after: ActaDocument): Compared[] {
  const compared: Compared[] = [];
  let removed: string[] = [];
  const settle = (added: readonly string[]) => {
    compared.push(...pairs(removed, added));
    removed = [];
  };
  for (const { value, added, removed: gone } of diffArrays(paragraphs(before), paragraphs(after))) {
    if (gone) removed = [...removed, ...value];
    else if (added) settle(value);
    else {
      settle([]);
      compared.push({ kind: 'same', paragraphs: value });
    }
  }
  settle([]);
  return compared;
}

function paragraphs(document: ActaDocument): string[] {
  return renderText(document).trimEnd().split('\n\n');
}

/** Paragraphs that went and those that came in their place: each told with its own words changed where they are alike. */
function pairs(removed: readonly string[], added: readonly string[]): Compared[] {
  const found: Compared[] = [];
  let next = 0;
  for (const text of added) {
    const at = removed.findIndex((other, index) => index >= next && likeness(other, text) >= ALIKE);
    if (at === -1) {
      found.push(whole('added', text));
      continue;
    }
    found.push(...removed.slice(next, at).map((other) => whole('removed', other)));
    found.push({ kind: 'changed', parts: words(removed[at] ?? '', text) });
    next = at + 1;
  }
  return [...found, ...removed.slice(next).map((other) => whole('removed', other))];
}

function whole(kind: 'added' | 'removed', text: string): Compared {
  return { kind: 'changed', parts: [{ kind, text }] };
}

function words(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** How much of their words two paragraphs share: 0 to 1 (Sørensen–Dice over sets of words). */
function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLocaleLowerCase('es').match(/[\p{L}\p{N}]+/gu) ?? []);
}
