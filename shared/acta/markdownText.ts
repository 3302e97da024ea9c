/** Text as Markdown (CommonMark): what has a meaning there is escaped, and what is bold or in italics is said so. */
import type { Run } from './blocks.ts';
import { withMarks } from './holdable.ts';

type Piece = Pick<Run, 'text' | 'bold' | 'italic'>;

/** A text without form, as runs. */
export function plain(text: string): Piece[] {
  return [{ text }];
}

/** Runs in the one line that their place has; `lineBreak` stands for each break in them. */
export function inLine(runs: readonly Piece[], lineBreak = ' '): string {
  return linesOf(runs).map(line).filter(Boolean).join(lineBreak);
}

/** Runs of one or more lines; an empty one parts paragraphs. */
export function paragraphText(runs: readonly Piece[]): string {
  let text = '';
  let open = false;
  for (const written of linesOf(runs).map(line)) {
    if (written === '') open = false;
    else {
      text += `${text === '' ? '' : open ? '\\\n' : '\n\n'}${written}`;
      open = true;
    }
  }
  return text;
}

/** The lines of runs, each of pieces of one look. */
function linesOf(runs: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, bold = false, italic = false } of runs) {
    for (const [index, part] of withMarks(text).split('\n').entries()) {
      if (index > 0) lines.push([]);
      const current = lines.at(-1);
      const last = current?.at(-1);
      if (part === '') continue;
      if (last && last.bold === bold && last.italic === italic)
        current?.splice(-1, 1, { ...last, text: last.text + part });
      else current?.push({ text: part, bold, italic });
    }
  }
  return lines;
}

/** What begins a heading, a quotation, a list, a rule or the line under a heading. */
const OPENING = /^(?:[#>+=-]|\d{1,9}(?=[.)]))/;

function line(pieces: readonly Piece[]): string {
  let written = '';
  let starred = false;
  for (const [index, piece] of pieces.entries()) {
    if (!piece.bold && !piece.italic) {
      written += index === 0 ? opening(piece.text) : escaped(piece.text);
      starred = false;
      continue;
    }
    const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece.text) ?? [];
    const before = lead || pieces[index - 1]?.text.slice(-1) || ' ';
    const after = trail || pieces[index + 1]?.text.slice(0, 1) || ' ';
    const asStars: boolean = flanks(core, before, after) && !(starred && lead === '');
    written += `${index === 0 ? blanks(lead) : lead}${emphasized(core, piece, asStars)}${trail}`;
    starred = asStars && core !== '' && trail === '';
  }
  return written;
}

/**
 * Whether asterisks around a text are taken for its emphasis (CommonMark 0.31, § 6.2): beside a letter, they may not also
 * stand beside a mark within.
 */
function flanks(core: string, before: string, after: string): boolean {
  const isMark = (character: string) => /^[\p{P}\p{S}]/u.test(character);
  const isApart = (character: string) => /^[\s\p{P}\p{S}]/u.test(character);
  const last = [...core].at(-1) ?? '';
  return (!isMark(core) || isApart(before)) && (!isMark(last) || isApart(after));
}

/** A text with its emphasis, by the tags that CommonMark takes as well where asterisks would not be taken for it. */
function emphasized(core: string, { bold, italic }: Piece, asStars: boolean): string {
  if (core === '') return '';
  const text = escaped(core);
  if (asStars) {
    const stars = '*'.repeat((bold ? 2 : 0) + (italic ? 1 : 0));
    return `${stars}${text}${stars}`;
  }
  const leaning = italic ? `<em>${text}</em>` : text;
  return bold ? `<strong>${leaning}</strong>` : leaning;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}

/** The beginning of a line, where more has a meaning. */
function opening(written: string): string {
  const text = escaped(written);
  const lead = /^[ \t]*/.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const start = OPENING.exec(rest)?.[0] ?? '';
  const opened = start && /^\d/.test(start) ? `${start}\\${rest.slice(start.length)}` : start ? `\\${rest}` : rest;
  return blanks(lead) + opened;
}

/** Blanks at the beginning of a line would be dropped, or make code of it. */
function blanks(lead: string): string {
  return lead.replace(/[ \t]/g, (blank) => (blank === ' ' ? '&#32;' : '&#9;'));
}
