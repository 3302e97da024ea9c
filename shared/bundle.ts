/** `.acta.json`: a body and the facts of one of its sessions, for exchange; readable and writable by hand. */
import { z } from 'zod';
import { BodySchema } from './body/body.ts';
import { IdSchema } from './body/text.ts';
import { BundleAssetsSchema } from './bundleAssets.ts';
import { FactSchema } from './session/facts.ts';

/**
 * When a fact happened: an instant with its offset (`2020-11-03T19:00:00Z`), a local time of the session's zone
 * (`2020-11-03T13:00`, seconds optional), or an hour of the session's own date (`13:00`, `13:00:25`).
 */
export const BundleTimeSchema = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}T)?\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/);

/** One entry of the log as the bundle writes it. */
export const BundleEntrySchema = z.strictObject({
  at: BundleTimeSchema,
  /** Needed only where another fact refers to this one; the app gives one to each on import. */
  id: IdSchema.optional(),
  /** What was done in one go shares one act; a fact without one is an act of its own. */
  act: IdSchema.optional(),
  /** When it was recorded, by the machine's clock; without it, `at`. */
  recordedAt: BundleTimeSchema.optional(),
  fact: FactSchema,
});

export const BUNDLE_FORMAT = 'acta-viva/1';

export const BundleSchema = z.strictObject({
  /** Lets an editor check the file while it is written. */
  $schema: z.string().optional(),
  format: z.literal(BUNDLE_FORMAT),
  body: BodySchema,
  /** The files that the body's paper and the facts refer to, by the SHA-256 of their bytes. */
  assets: BundleAssetsSchema.optional(),
  facts: z.array(BundleEntrySchema).min(1).max(200_000),
});

export type BundleEntry = z.infer<typeof BundleEntrySchema>;
export type Bundle = z.infer<typeof BundleSchema>;
