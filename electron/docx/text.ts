/** Text that Word can hold, and a visible mark for what it cannot. */

import { UNHOLDABLE, unholdableMark } from '#shared/acta/holdable.ts';

/** A stretch of a text: words as they are, a line break, a tab, or marks in place of characters that Word cannot hold. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'marks'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' };

/** A text for a place that takes no formatting (a property, a header, a number's suffix): marks in place, in line. */
export function holdable(text: string): string {
  return text.replace(UNHOLDABLE, unholdableMark).replace(/\r\n?|\n/g, ' ');
}

/** A text parted into what Word holds as words, breaks and tabs, and marks for the rest. Nothing is lost. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (index > 0) found.push({ kind: 'break' });
    for (const [column, cell] of line.split('\t').entries()) {
      if (column > 0) found.push({ kind: 'tab' });
      found.push(...marked(cell));
    }
  }
  return found;
}

function marked(text: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  let marks = '';
  const flush = (): void => {
    if (marks) found.push({ kind: 'marks', text: marks });
    marks = '';
  };
  for (const match of text.matchAll(UNHOLDABLE)) {
    if (match.index > from) {
      flush();
      found.push({ kind: 'words', text: text.slice(from, match.index) });
    }
    marks += unholdableMark(match[0]);
    from = match.index + match[0].length;
  }
  flush();
  if (from < text.length) found.push({ kind: 'words', text: text.slice(from) });
  return found;
}
