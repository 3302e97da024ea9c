import { type ActaFormat, ActaFormatSchema } from '#shared/api.ts';
import { isDesktop } from './client.ts';

/** What the acta can be exported as here: a browser has no way to a PDF of its own. */
export const FORMATS: readonly ActaFormat[] = ActaFormatSchema.options.filter(
  (format) => isDesktop || format !== 'pdf',
);
