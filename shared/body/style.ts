/** How a body likes its acta to read and look, beside its wording: settings that leave the phrasebook as it is. */
import { z } from 'zod';

/**
 * How much of what happened is told. Nothing is lost: what is not told stays among the session's facts.
 * `circumstantial`: all of it. `succinct`: all but what each person said. `agreements`: the opening, the roll call, the
 * agreements with their votes, and the closing.
 */
export const DetailSchema = z.enum(['circumstantial', 'succinct', 'agreements']);

const WholeStyleSchema = z.strictObject({
  /** Hours, dates and counts in the sentences: “trece horas” or “13:00 horas”. Ordinals are always in words. */
  figures: z.enum(['words', 'digits']),
  /** The order in which the lists of persons tell a name and its office. */
  officeOrder: z.enum(['nameFirst', 'officeFirst']),
  /** The treatment before a name (“Lic.”): where the phrases write it, wherever there is a name, once, or nowhere. */
  treatment: z.enum(['asWritten', 'always', 'firstMention', 'never']),
  /** Dashes from the end of a text to the right margin: of paragraphs, or of every line that ends short. */
  fill: z.enum(['none', 'paragraphs', 'lines']),
  /** How an agreement stands out: folio and text in a table, in a box, or as one more paragraph. */
  agreements: z.enum(['table', 'boxed', 'paragraph']),
  detail: DetailSchema,
});

/** What a body sets of its style. */
export const StyleSchema = WholeStyleSchema.partial();

export type Detail = z.infer<typeof DetailSchema>;
export type Style = z.infer<typeof WholeStyleSchema>;

/** What a body has that sets nothing. */
export const USUAL_STYLE: Style = {
  figures: 'words',
  officeOrder: 'nameFirst',
  treatment: 'asWritten',
  fill: 'none',
  agreements: 'table',
  detail: 'circumstantial',
};

/** A body's style, whole. */
export function styleOf({ style }: { readonly style?: z.infer<typeof StyleSchema> | undefined }): Style {
  return WholeStyleSchema.parse({ ...USUAL_STYLE, ...style });
}
