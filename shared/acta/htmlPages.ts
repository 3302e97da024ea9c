/** What each printed page of the acta's HTML carries above and below: the head and foot of the body's paper, and its number. */
import { floatsHtml, furnitureHtml, isInMargin, NO_IMAGES, type PageImages } from './htmlFurniture.ts';
import { type LetterheadPages, letterheadPage } from './letterheadView.ts';
import { type ActaPaper, type Furniture, pageLayout } from './paper.ts';

/** HTML for the head and the foot of a page; a printer fills in the elements of class `pageNumber` and `totalPages`. */
export interface PrintedEdges {
  readonly header: string;
  readonly footer: string;
}

/** What the pages carry; `first` and `even` are null where those pages are as the others. */
export interface PrintedPages {
  readonly pages: PrintedEdges;
  readonly first: PrintedEdges | null;
  readonly even: PrintedEdges | null;
}

const NUMBERS = { page: '<span class="pageNumber"></span>', pages: '<span class="totalPages"></span>' };

/**
 * The pages of an acta. What the printer is given it prints over the text, so that an image that reaches the text goes with
 * it, behind it, as far as the text does.
 */
export function printedPages(paper: ActaPaper, images: PageImages = NO_IMAGES): PrintedPages {
  const { letterhead } = images;
  const edges = (texts: Furniture, view: LetterheadPages | null) => printedEdges(paper, texts, view, images);
  const ownFirst = paper.first !== null || Boolean(letterhead?.first);
  return {
    pages: edges(paper.pages, letterhead?.pages ?? null),
    first: ownFirst ? edges(paper.first ?? paper.pages, letterhead && letterheadPage(letterhead, 1)) : null,
    even: letterhead?.even ? edges(paper.pages, letterhead.even) : null,
  };
}

function printedEdges(
  paper: ActaPaper,
  texts: Furniture,
  letterhead: LetterheadPages | null,
  images: PageImages,
): PrintedEdges {
  const layout = pageLayout(paper);
  const { edges, margins } = layout;
  // The printer's own padding is taken away; it gives neither a size nor a typeface.
  const within = (where: 'header' | 'footer', distance: string) =>
    `<style>#${where} { padding: 0 !important; }</style><div style="box-sizing: border-box; width: 100%; padding: ${distance}; font-size: ${paper.settings.fonts.size}pt; -webkit-print-color-adjust: exact">${furnitureHtml(paper, texts, where, letterhead?.[where] ?? null, images, NUMBERS)}</div>`;
  const anchored = letterhead ? [...letterhead.header.floats, ...letterhead.footer.floats] : [];
  const floats = floatsHtml(anchored.filter((each) => isInMargin(each, layout)));
  return {
    header: within('header', `${edges.header}cm ${margins.right}cm 0 ${margins.left}cm`) + floats,
    footer: within('footer', `0 ${margins.right}cm ${edges.footer}cm ${margins.left}cm`),
  };
}
