/** `npm run schema`: writes the JSON Schema of `.acta.json` under `resources/`. */
import { writeFileSync } from 'node:fs';
import { bundleJsonSchema } from '#shared/bundle-schema.ts';

const target = new URL('../resources/acta.schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
