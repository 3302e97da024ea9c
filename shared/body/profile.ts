/** A profile: a body ready to be made one's own, as a plain file under `resources/profiles/`. */
import { z } from 'zod';
import { BundleAssetsSchema } from '../bundleAssets.ts';
import { BodySchema } from './body.ts';

export const ProfileSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1),
  description: z.string().min(1),
  /** The files that the body's paper refers to. */
  assets: BundleAssetsSchema.optional(),
  body: BodySchema,
});

export type Profile = z.infer<typeof ProfileSchema>;
