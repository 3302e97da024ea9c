/** Who signs the acta of a body, in which order and under which heading. */
import { z } from 'zod';
import { IdSchema } from './text.ts';

const PeopleSchema = z.array(IdSchema).max(500);

export const SigningSchema = z.strictObject({
  /** Who signs when present, in this order; without it, every member who signs, in the members' own order. */
  chosen: PeopleSchema.optional(),
  /** Whoever convenes and presides signs first, in a group of her own. */
  presiderFirst: z.boolean(),
  /** Those who should sign and did not attend are told in the sheet. */
  absentTold: z.boolean(),
  witnesses: PeopleSchema,
  /** “Elaboró” and “Revisó”: they sign whether they attended or not. */
  prepared: PeopleSchema,
  reviewed: PeopleSchema,
});

export type Signing = z.infer<typeof SigningSchema>;

/** The signing of a body that chose none: the members who attended, in their own order. */
export const DEFAULT_SIGNING: Signing = {
  presiderFirst: false,
  absentTold: false,
  witnesses: [],
  prepared: [],
  reviewed: [],
};
