/** Giving a printed PDF's pages other heads and feet: the printer knows one head for all pages, a paper can have three. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** A printing of the same document with other heads, and the pages that are to be taken from it. */
export interface Reprint {
  readonly pdf: Uint8Array;
  /** @param page from 1 */
  readonly has: (page: number) => boolean;
}

const TAKEN = ['Contents', 'Resources'].map((name) => PDFName.of(name));

/**
 * The PDF with some pages as they are in other printings of it. Only what is drawn on a page is taken over: the text is the
 * same in each, so that the structure for readers of the screen, the outline and the links go on speaking of it.
 */
export async function withPages(pdf: Uint8Array, reprints: readonly Reprint[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  for (const reprint of reprints) {
    const other = await PDFDocument.load(reprint.pdf, { updateMetadata: false });
    const taken = pages.map((_, index) => index).filter((index) => reprint.has(index + 1));
    const copies = await document.copyPages(other, taken);
    for (const [place, index] of taken.entries()) {
      for (const name of TAKEN) {
        const value = copies[place]?.node.get(name);
        if (value) pages[index]?.node.set(name, value);
      }
    }
  }
  return await document.save({ useObjectStreams: false });
}
