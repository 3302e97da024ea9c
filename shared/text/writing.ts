/** What is written in a paragraph of the session: its text, and its form where it has any. Pure; no word is ever lost. */
import { hasForm, type Passage, passageText, plainText, type Rich, type Span, spansText, tidied } from './rich.ts';

export interface Writing {
  readonly text: string;
  /** Null where the text has no form; otherwise `plainText(rich)` is the text. */
  readonly rich: Rich | null;
}

export const BLANK: Writing = { text: '', rich: null };

/** A text as a fact tells it. */
export interface Written {
  readonly text: string;
  readonly rich?: Rich | undefined;
}

export function plainWriting(text: string): Writing {
  return text === '' ? BLANK : { text, rich: null };
}

/** What passages say, with their form where they have any. */
export function writingOf(passages: readonly Passage[]): Writing {
  const rich = tidied(passages);
  const text = plainText(rich);
  return hasForm(rich) ? { text, rich } : plainWriting(text);
}

/** A text as passages: without a form, each of its lines is a paragraph. */
export function passagesOf({ text, rich }: Writing): Passage[] {
  return rich ?? text.split('\n').map((line) => paragraph(line === '' ? [] : [{ text: line }]));
}

/** As a fact tells it: the form is told only where there is one. */
export function asWritten({ text, rich }: Writing): Written {
  return rich === null ? { text } : { text, rich };
}

/** As a fact told it. */
export function fromWritten({ text, rich }: Written): Writing {
  return { text, rich: rich ?? null };
}

export function sameWriting(one: Writing, other: Writing): boolean {
  return one === other || (one.text === other.text && JSON.stringify(one.rich) === JSON.stringify(other.rich));
}

/**
 * Parts a text in two. A row of a table is not parted: it stays with the first, unless the caret is before all of it.
 * @param at where, in characters of the text
 */
export function splitWriting(writing: Writing, at: number): readonly [Writing, Writing] {
  if (writing.rich === null) return [plainWriting(writing.text.slice(0, at)), plainWriting(writing.text.slice(at))];
  const first: Passage[] = [];
  const second: Passage[] = [];
  let start = 0;
  let parted = false;
  for (const passage of writing.rich) {
    const end = start + passageText(passage).length;
    if (parted) second.push(passage);
    else if (at > end) first.push(passage);
    else {
      const [before, after] = splitPassage(passage, Math.max(0, at - start));
      if (before) first.push(before);
      if (after) second.push(after);
      parted = true;
    }
    start = end + 1;
  }
  return [first.length > 0 ? writingOf(first) : BLANK, second.length > 0 ? writingOf(second) : BLANK];
}

/**
 * A text that goes on in another. Two paragraphs that meet become one, two lists of a kind become one list; what else
 * meets stays as it is.
 * @param glue between two paragraphs that meet
 */
export function joinWriting(first: Writing, second: Writing, glue: string): Writing & { readonly start: number } {
  if (isNothing(first)) return { text: second.text, rich: second.rich, start: 0 };
  if (isNothing(second)) return { text: first.text, rich: first.rich, start: first.text.length };
  const before = passagesOf(first);
  const after = passagesOf(second);
  const last = before.at(-1);
  const [head, ...rest] = after;
  if (last?.kind === 'paragraph' && head?.kind === 'paragraph') {
    const met = paragraph([...last.spans, { text: glue }, ...head.spans]);
    return { ...writingOf([...before.slice(0, -1), met, ...rest]), start: first.text.length + glue.length };
  }
  const start = first.text.length + 1;
  if (last?.kind === 'list' && head?.kind === 'list' && last.ordered === head.ordered) {
    const met: Passage = { ...last, items: [...last.items, ...head.items] };
    return { ...writingOf([...before.slice(0, -1), met, ...rest]), start };
  }
  return { ...writingOf([...before, ...after]), start };
}

/** Without the blanks, blank lines and blank items at its end. */
export function trimmedEnd(writing: Writing): Writing {
  if (writing.rich === null) return plainWriting(writing.text.trimEnd());
  const passages = [...writing.rich];
  for (let last = passages.pop(); last; last = passages.pop()) {
    const trimmed = trimPassage(last, 'end');
    if (trimmed) return writingOf([...passages, trimmed]);
  }
  return BLANK;
}

/** Without the blanks, blank lines and blank items at its beginning. */
export function trimmedStart(writing: Writing): Writing {
  if (writing.rich === null) return plainWriting(writing.text.trimStart());
  const passages = [...writing.rich];
  for (let first = passages.shift(); first; first = passages.shift()) {
    const trimmed = trimPassage(first, 'start');
    if (trimmed) return writingOf([trimmed, ...passages]);
  }
  return BLANK;
}

function isNothing({ text, rich }: Writing): boolean {
  return text === '' && rich === null;
}

function paragraph(spans: Span[]): Passage {
  return { kind: 'paragraph', spans };
}

function splitPassage(passage: Passage, at: number): readonly [Passage | null, Passage | null] {
  switch (passage.kind) {
    case 'paragraph':
      return [paragraph(sliced(passage.spans, 0, at)), paragraph(sliced(passage.spans, at))];
    case 'list': {
      const { line: index, offset } = lineAt(passage.items.map(spansText), at);
      const item = passage.items[index] ?? [];
      const before = [...passage.items.slice(0, index), sliced(item, 0, offset)];
      const after = [sliced(item, offset), ...passage.items.slice(index + 1)];
      // Between two items the list is parted there, and neither half gains an empty one.
      if (offset === 0) before.pop();
      else if (offset === spansText(item).length) after.shift();
      return [
        before.length > 0 ? { ...passage, items: before } : null,
        after.length > 0 ? { ...passage, items: after } : null,
      ];
    }
    case 'table': {
      const rows = passage.rows.map((row) => row.map(spansText).join('\t'));
      const { line, offset } = lineAt(rows, at);
      const kept = offset === 0 ? line : line + 1;
      const before = passage.rows.slice(0, kept);
      const after = passage.rows.slice(kept);
      return [
        before.length > 0 ? { ...passage, rows: before } : null,
        after.length > 0 ? { ...passage, header: passage.header && kept === 0, rows: after } : null,
      ];
    }
  }
}

/** In which line a character is, and where in it. Lines are parted by one character. */
function lineAt(lines: readonly string[], at: number): { readonly line: number; readonly offset: number } {
  let offset = at;
  for (const [line, { length }] of lines.entries()) {
    if (offset <= length) return { line, offset };
    offset -= length + 1;
  }
  return { line: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
}

/** The spans from one character to another (not included). */
function sliced(spans: readonly Span[], from: number, to = Number.POSITIVE_INFINITY): Span[] {
  let start = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}

/** A passage without the blanks at one of its edges; null where nothing is left. A table is left as it is. */
function trimPassage(passage: Passage, edge: 'start' | 'end'): Passage | null {
  switch (passage.kind) {
    case 'paragraph': {
      const spans = trimSpans(passage.spans, edge);
      return spans.length > 0 ? paragraph(spans) : null;
    }
    case 'list': {
      const items = passage.items.map((item) => trimSpans(item, edge));
      const full = (item: readonly Span[]) => item.length > 0;
      const index = edge === 'start' ? items.findIndex(full) : items.findLastIndex(full);
      const item = items[index];
      if (!item) return null;
      const [before, after] = [passage.items.slice(0, index), passage.items.slice(index + 1)];
      return { ...passage, items: edge === 'start' ? [item, ...after] : [...before, item] };
    }
    case 'table':
      return passage;
  }
}

function trimSpans(spans: readonly Span[], edge: 'start' | 'end'): Span[] {
  const text = spansText(spans);
  if (edge === 'end') return sliced(spans, 0, text.trimEnd().length);
  return sliced(spans, text.length - text.trimStart().length);
}
