/** Where a field or a filter goes into a template, and where the caret is left. */

export interface Insertion {
  readonly text: string;
  readonly caret: number;
}

/**
 * The template with a field put in place of what is selected. Within `{{ }}` or `{% %}` only its path goes in.
 * @param insert what is put elsewhere: `{{ sesion.fecha | fecha }}`
 * @param caretWithin where the caret goes within it, or null for its end
 */
export function withField(
  text: string,
  [from, to]: readonly [number, number],
  path: string,
  insert: string,
  caretWithin: number | null,
): Insertion {
  if (openTag(text, from) !== null) return { text: spliced(text, from, to, path), caret: from + path.length };
  return { text: spliced(text, from, to, insert), caret: from + (caretWithin ?? insert.length) };
}

/** The template with a filter put in the `{{ }}` at the caret or right before it, or null where there is none. */
export function withFilter(text: string, caret: number, insert: string): Insertion | null {
  const place = filterPlace(text, caret);
  if (place === null) return null;
  return { text: spliced(text, place, place, insert), caret: place + insert.length };
}

/** Where a filter would go, at the end of what is in the braces; null where there are none at the caret. */
function filterPlace(text: string, caret: number): number | null {
  const before = text.slice(0, caret);
  const open = openTag(text, caret) ?? (/\}\}\s*$/.test(before) ? before.lastIndexOf('{{') : null);
  if (open === null || open === -1 || !text.startsWith('{{', open)) return null;
  const close = text.indexOf('}}', open);
  if (close === -1) return null;
  return open + 2 + text.slice(open + 2, close).trimEnd().length;
}

/** Where the `{{` or `{%` in which an offset stands begins; null outside of any. */
function openTag(text: string, offset: number): number | null {
  const before = text.slice(0, offset);
  const open = Math.max(before.lastIndexOf('{{'), before.lastIndexOf('{%'));
  const close = Math.max(before.lastIndexOf('}}'), before.lastIndexOf('%}'));
  return open > close && offset >= open + 2 ? open : null;
}

function spliced(text: string, from: number, to: number, put: string): string {
  return text.slice(0, from) + put + text.slice(to);
}
