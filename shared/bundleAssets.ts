/** The files that a bundle or a profile brings along, by the SHA-256 of their bytes. */
import { z } from 'zod';
import { AssetIdSchema } from './body/assetId.ts';
import { LARGEST_ANNEX } from './session/facts.ts';

/**
 * What a file that a session refers to is, as its media type: a logo, a letterhead, the Word file of a final acta, its
 * compiled document, or an annex, which can be anything.
 */
export const AssetMimeSchema = z
  .string()
  .max(255)
  .regex(/^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/i);

/** The base64 of the largest annex; nothing that a bundle carries is larger. */
export const LARGEST_BASE64 = Math.ceil(LARGEST_ANNEX / 3) * 4;

export const BundleAssetsSchema = z.record(
  AssetIdSchema,
  z.strictObject({ mime: AssetMimeSchema, base64: z.base64().max(LARGEST_BASE64) }),
);

export type BundleAssets = z.infer<typeof BundleAssetsSchema>;
