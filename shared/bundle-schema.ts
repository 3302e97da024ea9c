/** The JSON Schema of `.acta.json`, made from the code's own schema. */
import { z } from 'zod';
import { BundleSchema } from './bundle.ts';

/** The schema as an object for `JSON.stringify`; what it cannot say (dates that exist) the app checks itself. */
export function bundleJsonSchema(): object {
  return {
    ...z.toJSONSchema(BundleSchema, { io: 'input', reused: 'ref', unrepresentable: 'any' }),
    title: 'Acta Viva: a session with its body (.acta.json)',
  };
}
