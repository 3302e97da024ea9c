/** One session, one file: what either host exports is, byte for byte, what the command line makes, whatever the time zones. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256Of } from '#electron/store/assets.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { facilitator } from './facilitator.ts';
import { HOST, type Launched, launch } from './hosts.ts';
import { keyboard } from './keyboard.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const SAMPLE = path.join(ROOT, 'resources/samples/comite-de-transparencia.acta.json');
const FOLIO = 'CT/EXT/12/2024/03';
const t = catalogue.documents;
/** Where it is already tomorrow, and where it is still yesterday. */
const APP_ZONE = 'Pacific/Kiritimati';
const CLI_ZONE = 'Pacific/Pago_Pago';

let app: Launched | undefined;
afterEach(async () => {
  await app?.kill();
  app = undefined;
});

describe(`the files that ${HOST} exports`, () => {
  it('are the command line’s in another time zone, and the same again', async () => {
    app = await launch({ clock: '2026-03-10T10:30:00.000Z', timeZone: APP_ZONE });
    const { page, data, exportedFile } = app;
    const she = facilitator(app);
    const at = keyboard(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'sesion.acta.json',
      mimeType: 'application/json',
      buffer: readFileSync(SAMPLE),
    });
    await page.getByRole('button', { name: catalogue.ui.openFile, exact: true }).click();
    await she.showActa();
    const fromPalette = (query: string, name: string) => exportedFile(() => she.find(query, name));
    const certificate = () =>
      exportedFile(async () => {
        await she.find('certificar 03', t.certify(FOLIO));
        const dialog = page.getByRole('dialog', { name: t.certificateTitle });
        await at.focused(dialog.getByRole('button', { name: new RegExp(t.agreement) }));
        await dialog.getByLabel(t.issued, { exact: true }).fill('20/8/2024');
        await at.press('Enter');
        await dialog.waitFor({ state: 'hidden' });
      });
    const exports = {
      acta: () => she.exportActa(),
      convocation: () => fromPalette('convocatoria word', t.exportConvocation),
      attendance: () => fromPalette('lista firmas', t.exportAttendance),
      certificate,
    };
    const { names } = t;
    const asked: Record<keyof typeof exports, string[]> = {
      acta: [],
      convocation: ['--document', names.convocation],
      attendance: ['--document', names.attendance],
      certificate: ['--document', `${names.certificate}=${FOLIO}`, '--date', '2024-08-20'],
    };

    for (const name of Object.keys(asked) as (keyof typeof exports)[]) {
      const first = sha256Of((await exports[name]()).bytes);
      const again = sha256Of((await exports[name]()).bytes);
      expect([name, first, again]).toEqual([name, ...Array(2).fill(fromCommandLine(data, asked[name]))]);
    }
  });
});

/** The hash of the file that the command line makes of the sample, in its own process and zone. */
function fromCommandLine(folder: string, asked: readonly string[]): string {
  const file = path.join(folder, 'cli.docx');
  execFileSync(process.execPath, [path.join(ROOT, 'electron/cli.ts'), 'export', SAMPLE, file, ...asked], {
    env: { ...process.env, TZ: CLI_ZONE },
  });
  return sha256Of(readFileSync(file));
}
