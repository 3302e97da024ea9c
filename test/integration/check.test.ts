/** `acta check`: the audit for offices that batch. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../fixtures/app.ts';

const SAMPLE = path.join(ROOT, 'resources', 'samples', 'stl-iv-2020.acta.json');

function check(...args: string[]) {
  const cli = path.join(ROOT, 'electron', 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'check', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The sample with one text in place of another. */
function edited(before: string, after: string): string {
  const file = path.join(temporaryFolder(), 'sesion.acta.json');
  const text = readFileSync(SAMPLE, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
  return file;
}

describe('acta check', () => {
  it('passes an acta without errors', () => {
    expect(check(SAMPLE)).toEqual({ status: 0, stdout: 'El acta no tiene observaciones.\n', stderr: '' });
    expect(check(SAMPLE, '--json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('fails one with errors, each with its place', () => {
    const { status, stdout } = check(edited('"folio": "STL/IV/3/2020"', '"folio": "STL/III/3/2020"'));
    expect(status).toBe(1);
    expect(stdout).toBe(
      'ERROR  Punto 4: El folio STL/III/3/2020 es de otra sesión; se esperaba STL/IV/3/2020. Corríjalo.\n1 error, 0 avisos.\n',
    );
  });

  it('passes one with warnings only, and tells them to other programs', () => {
    const { status, stdout } = check('--json', edited('"verb": "compartió"', '"verb": "compartió con"'));
    expect({ status, findings: JSON.parse(stdout) }).toEqual({ status: 0, findings: [] });
    const warned = check(
      '--json',
      edited('la propuesta de incorporar', 'a Rosenberg Cervantes la propuesta de incorporar'),
    );
    expect(warned.status).toBe(0);
    expect(JSON.parse(warned.stdout)).toMatchObject([
      { rule: 'nameSpelled', severity: 'warning', source: { kind: 'block', id: 'b04' }, message: expect.any(String) },
    ]);
  });

  it('refuses what is no session', () => {
    const file = path.join(temporaryFolder(), 'otra.json');
    writeFileSync(file, '{}');
    expect(check(file)).toMatchObject({ status: 2, stdout: '' });
  });
});
