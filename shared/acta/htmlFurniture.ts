/** What the pages of an acta carry, as HTML: the head and foot of the body's paper or of its letterhead, the rubric, the draft's word. */
import { fontStack } from '../body/typefaces.ts';
import type { ActaBlock } from './blocks.ts';
import { documentWords } from './documentWords.ts';
import { escaped } from './htmlText.ts';
import type {
  LetterheadFloat,
  LetterheadImage,
  LetterheadPart,
  LetterheadPiece,
  LetterheadRun,
  LetterheadView,
} from './letterheadView.ts';
import type { ActaPaper, Furniture, PageLayout } from './paper.ts';

/** The images that a paper needs. */
export interface PageImages {
  /** A logo as a `data:` address. */
  readonly logo: (asset: string) => string;
  readonly letterhead: LetterheadView | null;
}

export const NO_IMAGES: PageImages = { logo: () => '', letterhead: null };

/** What stands for the page's number and for how many there are. */
export interface PageNumbers {
  readonly page: string;
  readonly pages: string;
}

const PLACES = [
  ['left', 'left'],
  ['centre', 'center'],
  ['right', 'right'],
] as const;

/**
 * A head or a foot: the letterhead's, and the body's own line below the one and above the other.
 * @param numbers null for none
 */
export function furnitureHtml(
  { settings }: ActaPaper,
  texts: Furniture,
  where: 'header' | 'footer',
  part: LetterheadPart | null,
  images: PageImages,
  numbers: PageNumbers | null,
): string {
  const { style, place: numberPlace } = settings.numbering;
  const at = {
    headerRight: 'header right',
    footerLeft: 'footer left',
    footerCentre: 'footer centre',
    footerRight: 'footer right',
  };
  const cells = PLACES.map(([place, align]) => {
    const logo = where === 'header' ? settings.logos.find((each) => each.place === place) : undefined;
    const numbered = style !== 'none' && at[numberPlace] === `${where} ${place}` && numbers;
    const parts = [
      ...(logo
        ? [
            `<img src="${images.logo(logo.asset)}" alt="${escaped(logo.alt)}" style="height: ${logo.height}cm; max-width: 100%">`,
          ]
        : []),
      ...(texts[where][place] === '' ? [] : [escaped(texts[where][place])]),
      ...(numbered ? [numberHtml(style, numbered)] : []),
    ];
    return { align, parts };
  });
  // What is at the centre stays there, whatever stands at either side.
  const centred = (cells[1]?.parts.length ?? 0) > 0;
  const room = (align: string, isUsed: boolean) => {
    if (centred) return align === 'center' ? '0 1 auto' : '1 1 0';
    return isUsed ? '1 1 auto' : '0 1 0';
  };
  const spans = cells.map(
    ({ align, parts }) =>
      `<span style="flex: ${room(align, parts.length > 0)}; text-align: ${align}">${parts.join('<br>')}</span>`,
  );
  const weight = where === 'header' ? 700 : 400;
  const own = cells.every(({ parts }) => parts.length === 0)
    ? ''
    : `<div style="display: flex; gap: 0.5cm; align-items: center; font: ${weight} ${settings.fonts.size - 2}pt/1.2 ${fontOf(settings.fonts.text)}">${spans.join('')}</div>`;
  const letterhead = part ? piecesHtml(part.pieces, numbers ?? { page: '', pages: '' }) : '';
  return where === 'header' ? letterhead + own : own + letterhead;
}

/** “Página X de Y”, or “Folio x de y”. */
function numberHtml(style: 'page' | 'folio', { page, pages }: PageNumbers): string {
  const { before, between } = documentWords.numbering[style];
  return `${escaped(before)}${page}${escaped(between)}${pages}`;
}

function piecesHtml(pieces: readonly LetterheadPiece[], numbers: PageNumbers): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'row') {
        const cells = piece.cells.map(
          ({ share, pieces: inside }) =>
            `<div style="flex: ${share.toFixed(4)} 1 0; min-width: 0">${piecesHtml(inside, numbers)}</div>`,
        );
        return `<div style="display: flex; gap: 0.2cm">${cells.join('')}</div>`;
      }
      const [first = [], ...others] = stretches(piece.runs);
      const text = (runs: readonly LetterheadRun[]) => runs.map((run) => runHtml(run, numbers)).join('');
      const words =
        others.length === 0 ? text(first) : [first, ...others].map((each) => `<span>${text(each)}</span>`).join('');
      const tabbed = others.length === 0 ? '' : '; display: flex; justify-content: space-between';
      return `<div style="margin: ${piece.before}pt 0 ${piece.after}pt; min-height: 1.2em; line-height: 1.2; white-space: pre-wrap; text-align: ${piece.align}${tabbed}">${words}</div>`;
    })
    .join('');
}

/** The stretches of a line that its tabs part. */
function stretches(runs: readonly LetterheadRun[]): LetterheadRun[][] {
  const found: LetterheadRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'text' && run.text === '\t') found.push([]);
    else found.at(-1)?.push(run);
  }
  return found;
}

function runHtml(run: LetterheadRun, { page, pages }: PageNumbers): string {
  if (run.kind === 'image') return imageHtml(run.image, '');
  const words = run.kind === 'text' ? escaped(run.text) : run.kind === 'page' ? page : pages;
  const look = [
    `font-size: ${run.size}pt`,
    `font-weight: ${run.bold ? 700 : 400}`,
    ...(run.italic ? ['font-style: italic'] : []),
    ...(run.font ? [`font-family: ${fontOf(run.font)}`] : []),
    ...(run.color ? [`color: #${run.color}`] : []),
  ];
  return `<span style="${look.join('; ')}">${words}</span>`;
}

/** An image; one that only Word can show keeps its place. */
function imageHtml({ src, alt, width, height }: LetterheadImage, style: string): string {
  const size = `width: ${width.toFixed(3)}cm; height: ${height.toFixed(3)}cm${style}`;
  const name = escaped(alt || documentWords.letterheadImage);
  return src === null
    ? `<span role="img" aria-label="${name}" style="display: inline-block; ${size}"></span>`
    : `<img src="${src}" alt="${name}" style="${size}">`;
}

/** Whether an anchored image stands outside of the text's height. */
export function isInMargin({ image, top }: LetterheadFloat, { height, textTop, margins }: PageLayout): boolean {
  return top + image.height <= textTop || top >= height - margins.bottom;
}

/**
 * Images that a letterhead anchors to the page, behind what is around them.
 * @param top what is taken off their distance from the sheet's upper edge, in cm
 */
export function floatsHtml(floats: readonly LetterheadFloat[], top = 0): string {
  return floats
    .map(({ image, left, top: from }) =>
      imageHtml(
        image,
        `; position: absolute; z-index: -1; left: ${left.toFixed(3)}cm; top: ${(from - top).toFixed(3)}cm`,
      ),
    )
    .join('');
}

/** The places to initial at the margin, from the top of the text; empty where the body has none. */
export function rubricHtml({ rubric }: ActaPaper, { rubric: layout }: PageLayout): string {
  if (!layout) return '';
  const { columns, width, rows, placeHeight, fontSize, labelLines } = layout;
  const label = (fontSize * 1.2 * labelLines * 2.54) / 72;
  const places = rubric.map(({ label: text }, index) => {
    const left = columns[Math.floor(index / rows)] ?? 0;
    const top = placeHeight * ((index % rows) + 1) - label;
    return `<p style="left: ${left.toFixed(3)}cm; top: ${top.toFixed(3)}cm; width: ${width}cm; font-size: ${fontSize}pt">${escaped(text)}</p>`;
  });
  return `<div class="rubric" aria-hidden="true">${places.join('')}</div>`;
}

/** “BORRADOR” across what is seen, and across each printed page. */
export function draftHtml(): string {
  return `<p class="draft" aria-hidden="true">${escaped(documentWords.draft)}</p>`;
}

/** Whether the acta's text begins with its title. */
export function opensWithTitle(blocks: readonly ActaBlock[]): boolean {
  return blocks[0]?.kind === 'title';
}

/** A typeface and what stands in for it, within an attribute's quotes. */
function fontOf(name: string): string {
  return escaped(fontStack(name)).replaceAll('&quot;', "'");
}
