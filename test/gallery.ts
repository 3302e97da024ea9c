/** Writes the gallery to a folder and renders it, to be looked at: `npm run gallery [FOLDER]`. Needs LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocx } from '#electron/docx/write.ts';
import { documentGallery, gallery } from './fixtures/gallery.ts';

const folder = path.resolve(process.argv[2] ?? 'gallery');
mkdirSync(folder, { recursive: true });
const files: string[] = [];
for (const { name, document, options } of [...gallery(), ...documentGallery()]) {
  const file = path.join(folder, `${name}.docx`);
  writeFileSync(file, await writeDocx(document, options));
  files.push(file);
}
execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'inherit' });
