/** What a letterhead's pages carry, for showing them: its heads and feet as text and images. Sizes in points, lengths in cm. */

/** An image; one that only Word can show (EMF, WMF) has no `src`. */
export interface LetterheadImage {
  /** A `data:` address. */
  readonly src: string | null;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hexadecimal digits; null for the text's own. */
  readonly color: string | null;
  readonly font: string | null;
}

/** `page` and `pages` are the page's number and how many there are. A tab in a text goes on to the next of three places. */
export type LetterheadRun =
  | (Look & { readonly kind: 'text'; readonly text: string })
  | (Look & { readonly kind: 'page' | 'pages' })
  | { readonly kind: 'image'; readonly image: LetterheadImage };

export type LetterheadPiece =
  | {
      readonly kind: 'paragraph';
      readonly align: 'left' | 'center' | 'right' | 'justify';
      readonly before: number;
      readonly after: number;
      readonly runs: readonly LetterheadRun[];
    }
  | {
      readonly kind: 'row';
      /** `share` is the cell's part of the row's width. */
      readonly cells: readonly { readonly share: number; readonly pieces: readonly LetterheadPiece[] }[];
    };

/** An image anchored to the page, from the sheet's left and upper edges. */
export interface LetterheadFloat {
  readonly image: LetterheadImage;
  readonly left: number;
  readonly top: number;
}

/** A header or a footer. */
export interface LetterheadPart {
  readonly pieces: readonly LetterheadPiece[];
  readonly floats: readonly LetterheadFloat[];
}

export interface LetterheadPages {
  readonly header: LetterheadPart;
  readonly footer: LetterheadPart;
}

/** `first` and `even` are null where those pages are as the others. */
export interface LetterheadView {
  readonly pages: LetterheadPages;
  readonly first: LetterheadPages | null;
  readonly even: LetterheadPages | null;
}

/** What a page carries. @param page from 1 */
export function letterheadPage({ pages, first, even }: LetterheadView, page: number): LetterheadPages {
  if (page === 1 && first) return first;
  return page % 2 === 0 && even ? even : pages;
}
