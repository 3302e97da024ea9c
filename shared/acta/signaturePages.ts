/** How the signature sheet is parted into pages, so that each carries the legend and no signature is left by itself. */
import { type Run, runsText, type Signatory, type SignatureBlock } from './blocks.ts';

/** A group's rows on a page, with its heading where it begins there. */
export interface SignaturePart {
  readonly heading: readonly Run[];
  readonly rows: readonly (readonly Signatory[])[];
}

export interface SignaturePage {
  readonly parts: readonly SignaturePart[];
  /** Who did not sign: told on the last page. */
  readonly notes: SignatureBlock['notes'];
}

export interface Room {
  /** Of the text, in cm. */
  readonly width: number;
  readonly height: number;
  /** Of the text, in points. */
  readonly size: number;
}

/** A row with all that goes with it, and the height it takes, in cm. */
interface Row {
  readonly group: number;
  readonly signatories: readonly Signatory[];
  readonly heading: readonly Run[];
  readonly height: number;
}

const POINT = 2.54 / 72;
/** Blanks in points: above a line to sign on, a group's heading, a note, the legend, and below the title. */
const BLANKS = { signature: 70, heading: 36, note: 12, legend: 32, title: 26 } as const;

/** Rows of at most so many signatories. */
export function inRows<T>(items: readonly T[], columns: number): T[][] {
  const rows: T[][] = [];
  for (let from = 0; from < items.length; from += columns) rows.push(items.slice(from, from + columns));
  return rows;
}

/**
 * The pages of a sheet: as few as hold it, and as even as can be, so that the last one is not left with a signature
 * or two. Heights are estimated on the safe side, since Word alone knows them.
 */
export function signaturePages(block: SignatureBlock, room: Room): SignaturePage[] {
  const rows = rowsOf(block, room);
  const frame = linesHeight(runsText(block.title), room, 1.18, BLANKS.title, true) + legendHeight(block, room);
  const notes = block.notes.reduce((sum, note) => sum + linesHeight(runsText(note), room, 1, BLANKS.note), 0);
  const most = Math.max(room.height - frame, 1);
  const fewest = parted(rows, notes, most);
  const even = evenly(rows, fewest.length);
  const heightOf = (page: readonly Row[]) =>
    page.reduce((sum, row) => sum + row.height, 0) + (page.at(-1) === rows.at(-1) ? notes : 0);
  const pages = even.every((page) => heightOf(page) <= most) ? even : fewest;
  return pages.map((page, index) => ({
    parts: partsOf(page),
    notes: index === pages.length - 1 ? block.notes : [],
  }));
}

function rowsOf(block: SignatureBlock, room: Room): Row[] {
  const column = room.width / Math.max(block.columns, 2) - 0.8;
  const height = (signatory: Signatory) =>
    linesHeight(signatory.name, { ...room, width: column }, 1, BLANKS.signature, true) +
    [signatory.office, signatory.represents]
      .filter((line) => line !== '')
      .reduce((sum, line) => sum + linesHeight(line, { ...room, width: column }, 0.92, 2), 0);
  return block.groups.flatMap(({ heading, signatories }, group) =>
    inRows(signatories, block.columns).map((row, index): Row => {
      const own = index === 0 ? heading : [];
      const headed = own.length === 0 ? 0 : linesHeight(runsText(own), room, 1, BLANKS.heading, true);
      return { group, signatories: row, heading: own, height: headed + Math.max(...row.map(height)) };
    }),
  );
}

function legendHeight({ legend }: SignatureBlock, room: Room): number {
  return linesHeight(runsText(legend), room, 0.82, BLANKS.legend);
}

/** The height of a text, in cm: its lines at a scale of the text's size, and a blank in points. */
function linesHeight(text: string, { width, size }: Room, scale: number, blank: number, bold = false): number {
  const em = size * scale * POINT;
  const [capital, small] = bold ? [0.72, 0.56] : [0.67, 0.5];
  let length = 0;
  for (const character of text) length += /\p{Lu}/u.test(character) ? capital : small;
  return Math.max(1, Math.ceil((length * em) / width)) * em * 1.17 + blank * POINT;
}

/** Rows put on pages while they fit; the notes go with the last row. */
function parted(rows: readonly Row[], notes: number, limit: number): Row[][] {
  const pages: Row[][] = [[]];
  let used = 0;
  for (const [index, row] of rows.entries()) {
    const own = row.height + (index === rows.length - 1 ? notes : 0);
    if (used > 0 && used + own > limit + 1e-6) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(row);
    used += own;
  }
  return pages;
}

/** Rows in so many pages, of as many rows each, or one more in the first ones. */
function evenly(rows: readonly Row[], count: number): Row[][] {
  const base = Math.floor(rows.length / count);
  const more = rows.length % count;
  return Array.from({ length: count }, (_, page) => {
    const from = page * base + Math.min(page, more);
    return rows.slice(from, from + base + (page < more ? 1 : 0));
  });
}

function partsOf(rows: readonly Row[]): SignaturePart[] {
  const parts: { group: number; heading: readonly Run[]; rows: (readonly Signatory[])[] }[] = [];
  for (const { group, heading, signatories } of rows) {
    const last = parts.at(-1);
    if (last?.group === group) last.rows.push(signatories);
    else parts.push({ group, heading, rows: [signatories] });
  }
  return parts;
}
