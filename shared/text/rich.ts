/** The form of a text, told beside it: paragraphs with bold and italics, lists and tables. No markup stands in the text itself. */
import { z } from 'zod';

/** Words of one look. */
export const SpanSchema = z.strictObject({
  text: z.string().min(1),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
});

const SpansSchema = z.array(SpanSchema);

/** How many columns a table of Word can have. */
export const MOST_COLUMNS = 63;

export const PassageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), spans: SpansSchema }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(SpansSchema).min(1) }),
  /** Each row has as many cells as the others. With `header`, the first names the columns. */
  z.strictObject({
    kind: z.literal('table'),
    header: z.boolean(),
    rows: z
      .array(z.array(SpansSchema).min(1).max(MOST_COLUMNS))
      .min(1)
      .refine((rows) => rows.every((row) => row.length === rows[0]?.length)),
  }),
]);

export const RichSchema = z.array(PassageSchema).min(1);

export type Span = z.infer<typeof SpanSchema>;
export type Passage = z.infer<typeof PassageSchema>;
export type Rich = z.infer<typeof RichSchema>;

/** What is said, without its form: paragraphs, items and rows parted by a line feed, cells by a tab. */
export function plainText(rich: readonly Passage[]): string {
  return rich.map(passageText).join('\n');
}

/** What a passage says, without its form. */
export function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return spansText(passage.spans);
    case 'list':
      return passage.items.map(spansText).join('\n');
    case 'table':
      return passage.rows.map((row) => row.map(spansText).join('\t')).join('\n');
  }
}

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** The same spans with neighbours of one look made one, and without empty ones. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  for (const span of spans) {
    const last = tidy.at(-1);
    if (span.text === '') continue;
    if (last && last.bold === span.bold && last.italic === span.italic) {
      tidy[tidy.length - 1] = { ...last, text: last.text + span.text };
    } else tidy.push(span);
  }
  return tidy;
}

/** The same spans of an item or a cell, tidied: what parts their lines has no look. */
function tidyLines(spans: readonly Span[]): Span[] {
  return tidySpans(linesOf(spans).flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line)));
}

/** The same passages with their spans tidied, and each line of a paragraph a paragraph of its own, as in plain text. */
export function tidied(rich: readonly Passage[]): Passage[] {
  return rich.flatMap(tidyPassage);
}

function tidyPassage(passage: Passage): Passage[] {
  switch (passage.kind) {
    case 'paragraph':
      return linesOf(passage.spans).map((spans) => ({ ...passage, spans: tidySpans(spans) }));
    case 'list':
      return [{ ...passage, items: passage.items.map(tidyLines) }];
    case 'table':
      return [{ ...passage, rows: passage.rows.map((row) => row.map(tidyLines)) }];
  }
}

/** Spans parted at their line feeds; always one line at least. */
export function linesOf(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines;
}

/** Whether passages say more than their plain text does. */
export function hasForm(rich: readonly Passage[]): boolean {
  return rich.some((passage) => passage.kind !== 'paragraph' || passage.spans.some((span) => span.bold || span.italic));
}
