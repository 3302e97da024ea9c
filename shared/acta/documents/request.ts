/** The documents that are made of the same facts as the acta: which there are, and what each is asked for with. */
import { z } from 'zod';
import { DateSchema, IdSchema } from '../../body/text.ts';

/**
 * `convocation`: what calls to the session, with its agenda. `attendance`: the list to be signed. `certificate`: an
 * agreement as it was taken; `issued` is the day it is given, a blank to be filled in where it is not told.
 */
export const DocumentRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('convocation') }),
  z.strictObject({ kind: z.literal('attendance') }),
  z.strictObject({ kind: z.literal('certificate'), agreement: IdSchema, issued: DateSchema.optional() }),
]);

export type DocumentRequest = z.infer<typeof DocumentRequestSchema>;
