/** The paper of an acta: the body's settings, with the texts of its pages made and the places of its rubric told. */
import { DEFAULT_PAPER, effectivePaper, NO_PLACES, type Paper, type Places, sheetSize } from '../body/paper.ts';
import type { Session } from '../session/session.ts';
import { sessionFields } from './fields/session.ts';
import { MISSING, tryTemplate } from './templates.ts';

/** What a page says above and below the text. */
export interface Furniture {
  readonly header: Places;
  readonly footer: Places;
}

/** A place of the rubric: whose it is, and what stands under its line. */
export interface RubricPlace {
  readonly person: string;
  readonly label: string;
}

export interface ActaPaper {
  /** With a letterhead, its margins and its typeface are among them. */
  readonly settings: Paper;
  readonly pages: Furniture;
  /** The first page's own; null where it is as the others. */
  readonly first: Furniture | null;
  /** Empty where the body has no rubric. */
  readonly rubric: readonly RubricPlace[];
}

/** What a text of the head or the foot of a page can speak of. */
export function furnitureFields(session: Session, title: string) {
  return { ...sessionFields(session), acta: { titulo: title } };
}

/**
 * The paper of an acta.
 * @param title the acta's
 * @param opensWithTitle whether the text itself begins with it
 * @param signatories in the order in which they sign
 * @param blank what is printed where a datum is missing
 */
export function actaPaper(
  session: Session,
  title: string,
  opensWithTitle: boolean,
  signatories: readonly { readonly id: string; readonly name: string }[],
  blank: string,
): ActaPaper {
  const settings = effectivePaper(session.body.paper ?? DEFAULT_PAPER);
  const fields = furnitureFields(session, title);
  const text = (template: string) => {
    if (template.trim() === '') return '';
    // The editor does not save a text with a mistake: one that has it all the same is left blank, to be seen.
    return tryTemplate('paper', template, fields)?.replaceAll(MISSING, blank) ?? blank;
  };
  const places = ({ left, centre, right }: Places): Places => ({
    left: text(left),
    centre: text(centre),
    right: text(right),
  });
  const pages = { header: places(settings.header), footer: places(settings.footer) };
  const { firstPage, rubric } = settings;
  const own = firstPage.kind === 'own' ? { header: places(firstPage.header), footer: places(firstPage.footer) } : null;
  const untitled = firstPage.kind === 'auto' && opensWithTitle ? { ...pages, header: NO_PLACES } : null;
  return {
    settings,
    pages,
    first: own ?? untitled,
    rubric: rubric
      ? signatories.map(({ id, name }) => ({
          person: id,
          label: rubric.label === 'name' ? name : rubricInitials(name),
        }))
      : [],
  };
}

/** “Zulema Martínez Sánchez” gives “Z.M.S.”; particles are left out. */
export function rubricInitials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => `${[...word][0] ?? ''}.`).join('');
}

/** Where things stand on a page, in cm. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  /** The text's margins on pages with the rubric, which takes its room from one of them. */
  readonly margins: Paper['margins'];
  /** On the signature sheet, which has none. */
  readonly sheetMargins: Paper['margins'];
  /** From the sheet's edge to the header and to the footer. */
  readonly edges: { readonly header: number; readonly footer: number };
  /** From the sheet's edge to the text: the top margin, or more where the header is higher; estimated. */
  readonly textTop: number;
  /** The same on the first page, whose head can be another. */
  readonly firstTop: number;
  readonly rubric: RubricLayout | null;
}

/** The rubric's columns, each with so many places of one height, the last with what is left. */
export interface RubricLayout {
  /** The left edge of each column. */
  readonly columns: readonly number[];
  readonly width: number;
  readonly top: number;
  readonly rows: number;
  readonly placeHeight: number;
  /** In points. */
  readonly fontSize: number;
  /** Lines that what stands under the longest place's rule takes. */
  readonly labelLines: number;
}

/** From the sheet's edge to its header and footer, where no letterhead says. */
const BOTH_EDGES = { header: 1.25, footer: 1.25 } as const;
/** Between the head of a page and its text, where the head is higher than the margin. */
const HEADER_GAP = 0.3;
/** Between the sheet's edge and the rubric, and between the rubric and the text. */
const RUBRIC_EDGE = 0.8;
const RUBRIC_GAP = 0.45;
/** Between two columns of the rubric. */
const COLUMN_GAP = 0.2;
/** The most height of a place, and the least room to initial in one. */
const PLACE = { most: 2.4, room: 0.75 } as const;
/** Between the lines of what stands under a place, in ems. */
export const RUBRIC_LINE = 1.2;
/** The columns there can be: the width of each, and the size of its text in points. */
const COLUMNS = [
  { width: 2.4, size: 7 },
  { width: 1.8, size: 6 },
  { width: 1.5, size: 6 },
  { width: 1.3, size: 6 },
] as const;

/**
 * The layout of the pages. The rubric's column is as high as the text: a single column while each place has room to
 * initial (0.75 cm) and for what stands under it, then two, three and four columns, each narrower; beyond that the
 * places get lower. The text's margin grows by what the columns take, so that they never meet.
 */
export function pageLayout({ settings, rubric, pages, first }: ActaPaper): PageLayout {
  const { letterhead } = settings;
  const { width, height } = sheetSize(settings);
  const edges = letterhead ? { header: letterhead.sheet.header, footer: letterhead.sheet.footer } : BOTH_EDGES;
  const under = (furniture: Furniture) =>
    Math.max(
      settings.margins.top,
      edges.header + (letterhead?.head ?? 0) + headerHeight(settings, furniture) + HEADER_GAP,
    );
  const textTop = under(pages);
  const margins = letterhead
    ? { ...settings.margins, bottom: overFoot(settings, pages, letterhead.foot, edges.footer) }
    : settings.margins;
  const base = { width, height, sheetMargins: margins, edges, textTop, firstTop: under(first ?? pages) };
  if (!settings.rubric || rubric.length === 0) return { ...base, margins, rubric: null };
  const room = height - textTop - margins.bottom;
  const choices = COLUMNS.map((column, index) => {
    const labelLines = Math.max(...rubric.map(({ label }) => labelHeight(label, column)));
    const least = PLACE.room + ((labelLines + 1) * RUBRIC_LINE * column.size * 2.54) / 72;
    return { ...column, count: index + 1, labelLines, fits: Math.floor(room / least) * (index + 1) >= rubric.length };
  });
  const { count, labelLines, ...column } = choices.find(({ fits }) => fits) ?? (choices.at(-1) as (typeof choices)[0]);
  const rows = Math.ceil(rubric.length / count);
  const whole = count * column.width + (count - 1) * COLUMN_GAP;
  const { side } = settings.rubric;
  const from = side === 'left' ? RUBRIC_EDGE : width - RUBRIC_EDGE - whole;
  return {
    ...base,
    margins: { ...margins, [side]: Math.max(margins[side], RUBRIC_EDGE + whole + RUBRIC_GAP) },
    rubric: {
      columns: Array.from({ length: count }, (_, index) => from + index * (column.width + COLUMN_GAP)),
      width: column.width,
      top: textTop,
      rows,
      placeHeight: Math.min(PLACE.most, room / rows),
      fontSize: column.size,
      labelLines,
    },
  };
}

/** The bottom margin that clears a letterhead's foot and the line that the body adds over it. */
function overFoot(paper: Paper, { footer }: Furniture, foot: number, edge: number): number {
  const line = smallLine(paper);
  const { style, place } = paper.numbering;
  const numbered = style !== 'none' && place !== 'headerRight';
  const texts = footer.left !== '' || footer.centre !== '' || footer.right !== '';
  const own = (numbered ? line : 0) + (texts ? line : 0);
  return Math.max(paper.margins.bottom, edge + foot + own + HEADER_GAP);
}

/** The height of a line of a head or a foot. */
function smallLine({ fonts }: Paper): number {
  return ((fonts.size - 2) * 1.2 * 2.54) / 72;
}

/** The height of a page's head, estimated: that of its highest place, the logo over the text over the number. */
function headerHeight(paper: Paper, { header }: Furniture): number {
  const { logos, numbering, margins } = paper;
  const line = smallLine(paper);
  const width = sheetSize(paper).width - margins.left - margins.right;
  const places = (['left', 'centre', 'right'] as const).map((place) => {
    const logo = logos.find((each) => each.place === place)?.height ?? 0;
    const numbered = place === 'right' && numbering.style !== 'none' && numbering.place === 'headerRight' ? 1 : 0;
    return { logo, text: header[place], numbered };
  });
  const used = places.filter(({ logo, text, numbered }) => logo > 0 || text !== '' || numbered > 0);
  const own = width / Math.max(1, used.length);
  const heights = used.map(({ logo, text, numbered }) => {
    const lines = text === '' ? 0 : Math.ceil((text.length * 0.56 * line) / 1.2 / own);
    return logo + (lines + numbered) * line;
  });
  return Math.max(0, ...heights);
}

/** The lines of a label in a column, estimated. */
function labelHeight(label: string, { width, size }: { readonly width: number; readonly size: number }): number {
  const perLine = Math.max(1, Math.floor(((width / 2.54) * 72) / (size * 0.68)));
  return Math.max(1, Math.ceil((label.length * 1.15) / perLine));
}
