/** ActaDocument: the acta as typed blocks, with no Word and no HTML in it. Every reader sees a rendering of these. */
import type { ItemNumeral, Numeral } from '../body/body.ts';
import type { Style } from '../body/style.ts';
import type { SignatureGroupKind } from '../session/signing.ts';
import { formatNumeral } from '../spanish/numbers.ts';
import type { ActaPaper } from './paper.ts';

/**
 * Where a run's words come from: `generated` from facts and the phrasebook, `typed` by the facilitator as content,
 * `note` by her and still to be written up, `rewritten` by her in place of a generated sentence, `missing` where a
 * sentence asks for a datum that is not known.
 */
export type Origin = 'generated' | 'typed' | 'note' | 'rewritten' | 'missing';

/** What a run leads back to in the session: the thing whose facts it tells. */
export type Source =
  | { readonly kind: 'sheet' }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'block'; readonly id: string }
  | { readonly kind: 'minute'; readonly id: string };

/** What is of the session as a whole. */
export const SHEET = { kind: 'sheet' } as const satisfies Source;

/** Consecutive words of one origin. Runs of a paragraph are joined as they are: blanks between them are in their text. */
export interface Run {
  readonly text: string;
  readonly origin: Origin;
  /** The stable key of the generated (or rewritten) sentence that the run is, where it is one. */
  readonly key?: string;
  readonly source?: Source;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A number given by Word's own numbering, or its words. `text` is what is read: “IV. - ”, “CUARTO PUNTO.- ”. */
export interface ItemNumber {
  readonly value: number;
  readonly format: ItemNumeral;
  /** Of a sub-item: the number of the item it stands under, “IV.”, as it is read before its own. */
  readonly prefix?: string;
  /** What follows the numeral, blanks included: “. - ”. */
  readonly suffix: string;
  readonly text: string;
}

export interface TitleBlock {
  readonly kind: 'title';
  readonly runs: readonly Run[];
}

/** Where it is true, dashes go on from the end of the block's text to the right margin. */
interface Fillable {
  readonly fill?: true;
}

/** A heading on its own line; `level` is its outline level from 1. */
export interface HeadingBlock extends Fillable {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly runs: readonly Run[];
}

/** A paragraph. With a number it opens the section of an item and carries outline level 1. */
export interface ParagraphBlock extends Fillable {
  readonly kind: 'paragraph';
  readonly number?: ItemNumber;
  readonly runs: readonly Run[];
  /** True where it announces what follows (a list, an agreement) and must not be parted from it. */
  readonly keepNext: boolean;
}

/** What marks each item of a list: its number, or a bullet. */
export type ListFormat = Numeral | 'bullet';

/**
 * A list: the agenda's, whose items carry their final “;” or “.”, or one within an intervention. What fills it fills each
 * of its items.
 */
export interface ListBlock extends Fillable {
  readonly kind: 'list';
  readonly format: ListFormat;
  /** How items under another are numbered; letters where it is not told. */
  readonly subFormat?: Numeral;
  readonly items: readonly ListItem[];
}

/** An item of a list; one that is `nested` stands under the last one that is not, and is counted anew there. */
export interface ListItem {
  readonly runs: readonly Run[];
  readonly nested?: boolean;
}

/** A table within an intervention: rows of cells, all as long. With `header`, the first row names the columns. */
export interface TableBlock {
  readonly kind: 'table';
  readonly header: boolean;
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** The columns' shares of the width, which add up to 1; by what they hold where it is not told. */
  readonly shares?: readonly number[];
  /** The least height of a row that is no header, in cm: room to sign. */
  readonly rowHeight?: number;
  /** True where its last row must not be parted from what follows. */
  readonly keepNext?: true;
}

/** An agreement: its folio and its literal text. In a table, the folio has a narrow column at the left. */
export interface AgreementBlock extends Fillable {
  readonly kind: 'agreement';
  readonly layout: Style['agreements'];
  readonly folio: string;
  readonly runs: readonly Run[];
  readonly source: Source;
}

export interface Signatory {
  readonly person: string;
  readonly name: string;
  readonly office: string;
  /** On whose behalf she signs; empty where it is not told. */
  readonly represents: string;
}

/** Those who sign as one thing: who presides, the members, the witnesses, who prepared and who reviewed the acta. */
export interface SignatureGroup {
  readonly kind: SignatureGroupKind;
  /** Empty where the group has none. */
  readonly heading: readonly Run[];
  readonly signatories: readonly Signatory[];
}

/** The signature sheet, on pages of its own, or signatures below the text. */
export interface SignatureBlock {
  readonly kind: 'signatures';
  /** True where they stand below the text, without a title or a legend. */
  readonly below?: true;
  readonly title: readonly Run[];
  readonly columns: 1 | 2 | 3;
  readonly groups: readonly SignatureGroup[];
  /** Who did not sign and why, a sentence each. */
  readonly notes: readonly (readonly Run[])[];
  /** Which acta the signatures are of; it stands on each page of the sheet. */
  readonly legend: readonly Run[];
}

/** Everyone who signs, in order. */
export function signatoriesOf({ groups }: SignatureBlock): Signatory[] {
  return groups.flatMap((group) => group.signatories);
}

export type ActaBlock =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | AgreementBlock
  | SignatureBlock;

/** A sentence of the phrasebook that could not be made, and why; shown to the facilitator, never dropped. */
export interface ActaProblem {
  readonly key: string;
  readonly message: string;
}

export interface ActaDocument {
  /** The file's title, also shown at the head of each page. */
  readonly title: string;
  /** The body's name, as the file's author. */
  readonly author: string;
  readonly language: 'es-MX';
  /** When the session opened (or its date, before): the file's own date, so that it does not depend on the clock. UTC. */
  readonly instant: string;
  readonly paper: ActaPaper;
  readonly blocks: readonly ActaBlock[];
  readonly problems: readonly ActaProblem[];
}

/** What stands between an agreement's folio and its text where both are in one paragraph: “STL/IV/1/2020. Se …”. */
export function folioEnd(folio: string): string {
  return /[.:]$/.test(folio) ? ' ' : '. ';
}

/** How an item of a nested list is marked: “a)”, and “4.1.” where it is counted in figures. */
export function listMarkers({ items, format, subFormat = 'lowerLetter' }: ListBlock): string[] {
  let top = 0;
  let sub = 0;
  return items.map(({ nested = false }) => {
    if (!nested) {
      top += 1;
      sub = 0;
      return listMarker(format, top);
    }
    sub += 1;
    return isLettered(subFormat)
      ? `${formatNumeral(sub, subFormat)})`
      : `${listMarker(format, Math.max(1, top))}${formatNumeral(sub, subFormat)}.`;
  });
}

/** Whether a numeral is a letter, which a closing bracket follows: “a)”. */
export function isLettered(format: Numeral): boolean {
  return format === 'lowerLetter' || format === 'upperLetter';
}

/** The text of runs, joined. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** The texts of a block, each a stretch of runs: a paragraph's, each item's of a list, each cell's of a table. */
export function blockTexts(block: ActaBlock): (readonly Run[])[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.runs);
    case 'table':
      return block.rows.flat();
    case 'signatures':
      return [block.title, ...block.groups.map((group) => group.heading), ...block.notes, block.legend];
    default:
      return [block.runs];
  }
}

/** Runs with those that differ in their look alone made one. */
export function wholeRuns(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const { bold: _bold, italic: _italic, ...run } of runs) {
    const last = whole.at(-1);
    const goesOn = last && last.origin === run.origin && last.key === run.key && sameSource(last.source, run.source);
    if (goesOn) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

function sameSource(one: Source | undefined, other: Source | undefined): boolean {
  const idOf = (source: Source | undefined) => (source && 'id' in source ? source.id : null);
  return one?.kind === other?.kind && idOf(one) === idOf(other);
}

/** What stands before an item of a list, by its place from 1: “3.” or “•”. */
export function listMarker(format: ListFormat, place: number): string {
  return format === 'bullet' ? '•' : `${formatNumeral(place, format)}.`;
}
