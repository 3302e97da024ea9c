/** What each page carries around the text: head and foot with their texts, logos and numbers, the rubric, the draft's word. */
import {
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { imageSize } from 'image-size';
import { documentWords } from '#shared/acta/documentWords.ts';
import type { Furniture as PageTexts } from '#shared/acta/paper.ts';
import type { Logo, Paper, Place } from '#shared/body/paper.ts';
import type { Assets } from './assets.ts';
import { cm } from './page.ts';
import { wordText } from './runs.ts';
import { STYLE } from './styles.ts';
import { dxa, fixedTable, NO_BORDERS } from './table.ts';
import { holdable } from './text.ts';
import { WatermarkRun } from './watermark.ts';

const PLACES = ['left', 'centre', 'right'] as const;

/** Pixels that docx takes as a centimetre. */
const PIXELS_PER_CM = 96 / 2.54;

export interface Furniture {
  readonly paper: Paper;
  readonly texts: PageTexts;
  /** Of the text, in twips. */
  readonly width: number;
  readonly assets: Assets;
  readonly draft: boolean;
}

/** What stands at one place of a head or a foot. */
interface Cell {
  readonly place: Place;
  readonly logo: Logo | undefined;
  readonly text: string;
  readonly number: boolean;
}

const HEAD_STYLE: Record<Place, string> = {
  left: STYLE.headerLeft,
  centre: STYLE.headerCentre,
  right: STYLE.header,
};
const FOOT_STYLE: Record<Place, string> = {
  left: STYLE.footerLeft,
  centre: STYLE.footer,
  right: STYLE.footerRight,
};

/** The head of a page. @param frames the rubric's, which stand beside the text whatever the head holds */
export function pageHeader(furniture: Furniture, frames: readonly Paragraph[]): Header {
  const { paper, texts } = furniture;
  const { style, place } = paper.numbering;
  const cells = PLACES.map(
    (at): Cell => ({
      place: at,
      logo: paper.logos.find((logo) => logo.place === at),
      text: texts.header[at],
      number: at === 'right' && style !== 'none' && place === 'headerRight',
    }),
  );
  const draft = furniture.draft ? [new WatermarkRun(holdable(documentWords.draft))] : [];
  return new Header({ children: [...frames, ...line(cells, HEAD_STYLE, furniture, draft)] });
}

/** The foot of a page. */
export function pageFooter(furniture: Furniture): Footer {
  const { paper, texts } = furniture;
  const { style, place } = paper.numbering;
  const at = { footerLeft: 'left', footerCentre: 'centre', footerRight: 'right', headerRight: null }[place];
  const cells = PLACES.map(
    (each): Cell => ({
      place: each,
      logo: undefined,
      text: texts.footer[each],
      number: style !== 'none' && each === at,
    }),
  );
  return new Footer({ children: line(cells, FOOT_STYLE, furniture, []) });
}

/** One place alone is a paragraph or two; several are a row of a table without lines, after which Word wants a paragraph. */
function line(
  cells: readonly Cell[],
  styles: Record<Place, string>,
  furniture: Furniture,
  last: readonly ParagraphChild[],
): (Paragraph | Table)[] {
  const used = cells.filter(({ logo, text, number }) => logo || text !== '' || number);
  const [only] = used;
  // Under a letterhead's head, what is empty parts it from the text.
  const blank = furniture.paper.letterhead ? STYLE.gap : styles.right;
  if (!only) return [new Paragraph({ style: blank, children: last })];
  if (used.length === 1) return paragraphs(only, styles[only.place], furniture, last);
  const widths = cellWidths(used, furniture);
  const row = new TableRow({
    cantSplit: true,
    children: used.map(
      (each, index) =>
        new TableCell({
          width: dxa(widths[index] ?? 0),
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragraphs(each, styles[each.place], furniture, []),
        }),
    ),
  });
  return [
    fixedTable(widths, documentWords.furnitureTable, { rows: [row], borders: NO_BORDERS }),
    new Paragraph({ style: STYLE.gap, children: last }),
  ];
}

function paragraphs(
  { logo, text, number }: Cell,
  style: string,
  { paper, assets }: Furniture,
  last: readonly ParagraphChild[],
): Paragraph[] {
  const lines: ParagraphChild[][] = [];
  if (logo) lines.push([logoRun(logo, assets)]);
  if (text !== '') lines.push(wordText(text));
  if (number) lines.push(pageNumber(paper.numbering.style === 'folio' ? 'folio' : 'page'));
  return lines.map(
    (children, index) =>
      new Paragraph({ style, children: index === lines.length - 1 ? [...children, ...last] : children }),
  );
}

/** The page's number and how many there are, filled in by Word as it lays the pages out. */
function pageNumber(style: 'page' | 'folio'): TextRun[] {
  const { before, between } = documentWords.numbering[style];
  return [
    new TextRun(before),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(between),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
}

/** A place that holds a logo alone is as wide as it; the others share what is left. */
function cellWidths(cells: readonly Cell[], { width, assets }: Furniture): number[] {
  const own = cells.map(({ logo, text, number }) =>
    logo && text === '' && !number ? cm(logoSize(logo, assets).width + 0.4) : null,
  );
  const taken = own.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const free = own.filter((each) => each === null).length;
  if (free === 0 || taken > width * 0.75) return cells.map(() => Math.floor(width / cells.length));
  return own.map((each) => each ?? Math.floor((width - taken) / free));
}

/** A logo's size in cm. */
function logoSize({ asset, height }: Logo, assets: Assets): { readonly width: number; readonly height: number } {
  const size = imageSize(assets(asset));
  return { width: Math.min((height * size.width) / size.height, 17), height };
}

function logoRun(logo: Logo, assets: Assets): ImageRun {
  const data = assets(logo.asset);
  const { width, height } = logoSize(logo, assets);
  const alt = holdable(logo.alt);
  return new ImageRun({
    type: imageSize(data).type === 'png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * PIXELS_PER_CM), height: Math.round(height * PIXELS_PER_CM) },
    altText: { name: alt, description: alt, title: alt },
  });
}
