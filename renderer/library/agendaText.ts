/** An agenda as it is pasted: a list in text, numbered in one way or another. */
import { roman } from '#shared/spanish/numbers.ts';

/** A number, a Roman numeral, a letter or a bullet before an item, with what parts it from the title. */
const MARK = /^(?:punto\s+)?(?:(\d{1,3}|[ivxlc]{1,7}|[a-z])\s*(?:[.)°º]\s*[-–—]*|[-–—:])\s*|[•·▪◦*–—-]\s+)/i;

/** What parts an item from the next: “;”, “; y,”. */
const END = /\s*[;,]\s*(?:y\s*[,:]?)?$/i;

/**
 * The titles in a text, one for each line that has something. Numbers (`1.`, `IV. -`, `b)`), bullets and the `;` at the
 * end are dropped. A letter or a Roman numeral counts as a number only where it is the one that would follow, so that a
 * title that begins with “C. Rafael” stays whole. A line without a number that begins in lower case goes on with the one
 * before, as lines broken by a page do.
 */
export function parseAgenda(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const numbered = lines.some((line, index) => unmarked(line, index) !== null);
  const titles: string[] = [];
  for (const line of lines) {
    const title = unmarked(line, titles.length);
    const last = titles.at(-1);
    if (title === null && numbered && last !== undefined && /^\p{Ll}/u.test(line)) {
      titles[titles.length - 1] = `${last} ${line}`;
    } else {
      titles.push(title ?? line);
    }
  }
  const parted =
    titles.some((title) => END.test(title)) || (titles.length > 1 && titles.every((title) => /\.$/.test(title)));
  const whole = titles.map((title) => title.replace(END, ''));
  return (parted ? whole.map((title) => title.replace(/\s*\.$/, '')) : whole).filter(Boolean);
}

/** The line without its mark, or null where it has none. `index` is how many titles come before it. */
function unmarked(line: string, index: number): string | null {
  const match = MARK.exec(line);
  if (!match) return null;
  const mark = match[1];
  const rest = line.slice(match[0].length);
  if (mark === undefined || /^\d+$/.test(mark)) return rest;
  const expected = [roman(index + 1), String.fromCharCode(65 + index)];
  return expected.includes(mark.toUpperCase()) ? rest : null;
}
