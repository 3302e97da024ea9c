/** An institution's own `.docx` letterhead: what a body's paper keeps of it beside its file. Lengths in cm. */
import { z } from 'zod';
import { AssetIdSchema } from './assetId.ts';
import { LineSchema } from './text.ts';

const LengthSchema = z.number().min(0).max(60);

export const LetterheadSchema = z.strictObject({
  /** The file, whose header, footer, styles and page set-up each acta in Word takes over. */
  asset: AssetIdSchema,
  /** How the file was called when it was chosen. */
  name: LineSchema.max(200),
  /** The page set-up of its first section, read from the file when it was chosen. */
  sheet: z.strictObject({
    width: z.number().min(5).max(60),
    height: z.number().min(5).max(60),
    margins: z.strictObject({ top: LengthSchema, bottom: LengthSchema, left: LengthSchema, right: LengthSchema }),
    /** From the sheet's edge to the header, and to the footer. */
    header: LengthSchema,
    footer: LengthSchema,
  }),
  /** The height of its highest header and of its highest footer, estimated. */
  head: LengthSchema,
  foot: LengthSchema,
  /** The typeface of its text, and the size in points. */
  font: z.strictObject({ name: LineSchema.max(60), size: z.number().min(4).max(40) }),
  /** Whether its first page, and its even pages, have a header and a footer of their own. */
  first: z.boolean(),
  even: z.boolean(),
  /** Whether its pages already carry their number. */
  numbered: z.boolean(),
});

export type Letterhead = z.infer<typeof LetterheadSchema>;

/** Why a file cannot be a letterhead. */
export const LETTERHEAD_FAULTS = [
  /** A `.doc`, or a file with a password: both are of the older container. */
  'old',
  'notDocx',
  'tooLarge',
  'macros',
  'broken',
  /** Strict Open XML, whose names are others. */
  'strict',
  /** Its header shows a file from elsewhere, which Word would go and fetch. */
  'linked',
  /** Its header has an embedded object or a control. */
  'objects',
] as const;
export type LetterheadFault = (typeof LETTERHEAD_FAULTS)[number];
