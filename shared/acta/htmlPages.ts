/** What each printed page of the acta's HTML carries above and below: the head and foot of the body's paper, and its number. */
import { floatsHtml, furnitureHtml, isInMargin, NO_IMAGES, type PageImages } from './htmlFurniture.ts';
import { type ActaPaper, pageLayout } from './paper.ts';

/** HTML for the head and the foot of each page; a printer fills in the elements of class `pageNumber` and `totalPages`. */
export interface PrintedPages {
  readonly header: string;
  readonly footer: string;
}

const NUMBERS = { page: '<span class="pageNumber"></span>', pages: '<span class="totalPages"></span>' };

/**
 * The pages of an acta. The printer has neither a first page nor even ones of its own: they are as the others. What it is
 * given it prints over the text, so that an image that reaches the text goes with it, behind it, as far as the text does.
 */
export function printedPages(paper: ActaPaper, images: PageImages = NO_IMAGES): PrintedPages {
  const layout = pageLayout(paper);
  const { edges, margins } = layout;
  const letterhead = images.letterhead?.pages ?? null;
  // The printer's own padding is taken away; it gives neither a size nor a typeface.
  const within = (where: 'header' | 'footer', distance: string) =>
    `<style>#${where} { padding: 0 !important; }</style><div style="box-sizing: border-box; width: 100%; padding: ${distance}; font-size: ${paper.settings.fonts.size}pt; -webkit-print-color-adjust: exact">${furnitureHtml(paper, paper.pages, where, letterhead?.[where] ?? null, images, NUMBERS)}</div>`;
  const anchored = letterhead ? [...letterhead.header.floats, ...letterhead.footer.floats] : [];
  const floats = floatsHtml(anchored.filter((each) => isInMargin(each, layout)));
  return {
    header: within('header', `${edges.header}cm ${margins.right}cm 0 ${margins.left}cm`) + floats,
    footer: within('footer', `0 ${margins.right}cm ${edges.footer}cm ${margins.left}cm`),
  };
}
