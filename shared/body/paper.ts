/** The paper of a body's acta: its sheet, margins, typefaces, what each page carries, and who initials it. Lengths in cm. */
import { z } from 'zod';
import { AssetIdSchema } from './assetId.ts';
import { LetterheadSchema } from './letterhead.ts';
import { TemplateSchema } from './phrasebook.ts';
import { LineSchema } from './text.ts';

export const PaperSizeSchema = z.enum(['carta', 'oficio']);

/** Width and height of each size: Carta is 8.5 × 11 in; the Mexican Oficio is 21.59 × 34.01 cm. */
export const PAPER_SIZES: Readonly<Record<z.infer<typeof PaperSizeSchema>, { width: number; height: number }>> = {
  carta: { width: 21.59, height: 27.94 },
  oficio: { width: 21.59, height: 34.01 },
};

export const PlaceSchema = z.enum(['left', 'centre', 'right']);

/** A line of the head or the foot of a page: a template for each place, empty for nothing. */
export const PlacesSchema = z.strictObject({
  left: TemplateSchema.max(500),
  centre: TemplateSchema.max(500),
  right: TemplateSchema.max(500),
});

const MarginSchema = z.number().min(1).max(7);

export const LogoSchema = z.strictObject({
  asset: AssetIdSchema,
  place: PlaceSchema,
  /** What it shows, for those who do not see it. */
  alt: LineSchema.max(300),
  height: z.number().min(0.5).max(5),
});

export const PaperSchema = z.strictObject({
  size: PaperSizeSchema,
  margins: z.strictObject({ top: MarginSchema, bottom: MarginSchema, left: MarginSchema, right: MarginSchema }),
  fonts: z.strictObject({
    text: LineSchema.max(60),
    headings: LineSchema.max(60),
    /** In points. */
    size: z.number().min(8).max(16),
    /** In lines. */
    spacing: z.number().min(1).max(2.5),
  }),
  header: PlacesSchema,
  footer: PlacesSchema,
  /** `auto`: as the others, without the header's text where the acta opens with its own title. */
  firstPage: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('auto') }),
    z.strictObject({ kind: z.literal('same') }),
    z.strictObject({ kind: z.literal('own'), header: PlacesSchema, footer: PlacesSchema }),
  ]),
  /** `page`: “Página X de Y”; `folio`: “Folio x de y”. */
  numbering: z.strictObject({
    style: z.enum(['page', 'folio', 'none']),
    place: z.enum(['headerRight', 'footerLeft', 'footerCentre', 'footerRight']),
  }),
  logos: z.array(LogoSchema).max(3),
  /** A column at the margin of every page but the signature sheet, with a place for each signatory's initials. */
  rubric: z.strictObject({ side: z.enum(['left', 'right']), label: z.enum(['initials', 'name']) }).nullable(),
  /** The institution's own, which gives the sheet, the margins, the typeface and the logos in place of those above. */
  letterhead: LetterheadSchema.optional(),
});

export type Paper = z.infer<typeof PaperSchema>;
export type Places = z.infer<typeof PlacesSchema>;
export type Place = z.infer<typeof PlaceSchema>;
export type Logo = z.infer<typeof LogoSchema>;

export const NO_PLACES: Places = { left: '', centre: '', right: '' };

/** The paper of a body that chose none. */
export const DEFAULT_PAPER: Paper = {
  size: 'carta',
  margins: { top: 2.75, bottom: 2.5, left: 3, right: 2.5 },
  fonts: { text: 'Arial', headings: 'Arial', size: 11, spacing: 1.15 },
  header: { ...NO_PLACES, right: '{{ acta.titulo }}' },
  footer: NO_PLACES,
  firstPage: { kind: 'auto' },
  numbering: { style: 'page', place: 'footerCentre' },
  logos: [],
  rubric: null,
};

/** The assets that a paper needs, without repetition. */
export function paperAssets({ logos, letterhead }: Paper): string[] {
  return [...new Set([...logos.map((logo) => logo.asset), ...(letterhead ? [letterhead.asset] : [])])];
}

/** Width and height of a paper's sheet. */
export function sheetSize({ size, letterhead }: Pick<Paper, 'size' | 'letterhead'>): {
  readonly width: number;
  readonly height: number;
} {
  return letterhead?.sheet ?? PAPER_SIZES[size];
}

/** The paper as it is with its letterhead: the letterhead's margins and typeface, and no logos but those it brings. */
export function effectivePaper(paper: Paper): Paper {
  const { letterhead, fonts } = paper;
  if (!letterhead) return paper;
  const { font, sheet } = letterhead;
  return {
    ...paper,
    margins: sheet.margins,
    fonts: { ...fonts, text: font.name, headings: font.name, size: font.size },
    logos: [],
    numbering: letterhead.numbered ? { ...paper.numbering, style: 'none' } : paper.numbering,
  };
}
