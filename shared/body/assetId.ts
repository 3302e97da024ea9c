/** The name of a file that a body or a session refers to, such as a logo: the SHA-256 of its bytes. */
import { z } from 'zod';

export const AssetIdSchema = z.string().regex(/^[0-9a-f]{64}$/);
