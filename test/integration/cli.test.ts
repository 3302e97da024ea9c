/** The command line, as an office's script runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/catalogue/index.ts';
import { parseProfile } from '#shared/profile-io.ts';
import { ROOT, temporaryFolder } from '../fixtures/app.ts';
import { docxText } from '../fixtures/docx-text.ts';

const SAMPLE = path.join(ROOT, 'resources', 'samples', 'stl-iv-2020.acta.json');

function acta(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'electron', 'cli.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A copy of the sample with something wrong in it. */
function broken(
  folder: string,
  change: (bundle: { facts: { at: string; fact: { type: string; [key: string]: unknown } }[] }) => void,
): string {
  const bundle = JSON.parse(readFileSync(SAMPLE, 'utf8'));
  change(bundle);
  const file = path.join(folder, 'mala.acta.json');
  writeFileSync(file, JSON.stringify(bundle));
  return file;
}

describe('acta', () => {
  it('explains itself and tells its version', () => {
    expect(acta('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('acta export SESION.acta.json'),
    });
    expect(acta('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('writes the text to the standard output, and nothing else', () => {
    const { status, stdout, stderr } = acta('text', SAMPLE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/siendo las trece horas del día tres de noviembre de dos mil veinte/);
  });

  it.each([
    ['convocatoria', 'CONVOCATORIA A LA CUARTA SESIÓN'],
    ['asistencia', 'LISTA DE ASISTENCIA DE LA CUARTA SESIÓN'],
    ['certificacion=STL/IV/2/2020', 'STL/IV/2/2020'],
  ])('writes the document %s, the same bytes each time', (name, says) => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'documento.docx');
    const write = () => {
      expect(acta('export', SAMPLE, out, '--document', name)).toMatchObject({ status: 0, stderr: '' });
      return readFileSync(out);
    };
    const first = write();
    expect(docxText(first)).toContain(says);
    expect(write().equals(first)).toBe(true);
  });

  it('tells which documents there are, and of which agreements', () => {
    const out = path.join(temporaryFolder(), 'documento.docx');
    const refused = (...args: string[]) => acta('export', SAMPLE, ...args);
    expect(refused(out, '--document', 'diploma').stderr).toContain(catalogue.cli.unknownDocument('diploma'));
    expect(refused(out, '--document', 'certificacion=X/1').stderr).toContain(catalogue.cli.unknownFolio('X/1'));
    const dated = refused(out, '--document', 'certificacion=STL/IV/2/2020', '--date', '2020-02-30');
    expect(dated).toMatchObject({ status: 2, stderr: expect.stringContaining('2020-02-30') });
    expect(refused(`${out}.html`, '--document', 'asistencia')).toMatchObject({ status: 2 });
    expect(existsSync(out)).toBe(false);
  });

  it('exports the same bytes each time, over what was there', () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'acta.docx');
    writeFileSync(out, 'lo anterior');
    expect(acta('export', SAMPLE, out)).toMatchObject({ status: 0, stderr: '' });
    const first = readFileSync(out);
    expect(acta('export', SAMPLE, out).status).toBe(0);
    expect(readFileSync(out).equals(first)).toBe(true);
    expect(readdirSync(folder)).toEqual(['acta.docx']);
  });

  it.each([
    ['html', /^<!doctype html>/],
    ['md', /^# /],
    ['txt', /^En el Estado de México/],
  ])('writes a .%s where the name asks for one, with the same bytes each time', (extension, beginning) => {
    const out = path.join(temporaryFolder(), `acta.${extension}`);
    expect(acta('export', SAMPLE, out)).toMatchObject({ status: 0, stderr: '' });
    const first = readFileSync(out, 'utf8');
    expect(first).toMatch(beginning);
    expect(first).toContain('siendo las trece horas del día tres de noviembre de dos mil veinte');
    expect(acta('export', SAMPLE, out).status).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(first);
  });

  it('says that a PDF needs the desktop, and which formats it knows, and writes nothing', () => {
    const folder = temporaryFolder();
    const pdf = acta('export', SAMPLE, path.join(folder, 'acta.pdf'));
    expect(pdf).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('aplicación de escritorio') });
    const odd = acta('export', SAMPLE, path.join(folder, 'acta.odt'));
    expect(odd).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('.docx, .html, .md o .txt') });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells the acta at the level of detail that is asked for', () => {
    const said = 'el buen juez por su casa empieza';
    expect(acta('text', SAMPLE).stdout).toContain(said);
    const brief = acta('text', SAMPLE, '--detail', 'acuerdos');
    expect(brief.status).toBe(0);
    expect(brief.stdout).not.toContain(said);
    expect(brief.stdout).toContain('STL/IV/1/2020');
    expect(acta('text', SAMPLE, '--detail', 'breve')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('circunstanciada, sucinta o acuerdos'),
    });
  });

  it('writes the body of a session as a profile', () => {
    const out = path.join(temporaryFolder(), 'perfil.json');
    expect(acta('profile', SAMPLE, out)).toMatchObject({ status: 0, stderr: '' });
    expect(parseProfile(readFileSync(out, 'utf8')).body).toEqual(JSON.parse(readFileSync(SAMPLE, 'utf8')).body);
  });

  it('imports a session once', () => {
    const data = path.join(temporaryFolder(), 'datos');
    expect(acta('import', SAMPLE, '--data', data)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Se agregó'),
    });
    expect(acta('import', SAMPLE, '--data', data)).toMatchObject({
      status: 2,
      stderr: 'Esta sesión ya está en este equipo.\n',
    });
  });

  it('names the field of a bad input, ends with 2 and writes nothing', () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'acta.docx');
    const cases: [string, string][] = [
      [
        broken(folder, ({ facts }) => Object.assign(facts[0]?.fact.sheet as object, { place: '' })),
        'facts[0].fact.sheet.place: ',
      ],
    ];
    for (const [file, field] of cases) {
      for (const args of [
        ['export', file, out],
        ['text', file],
        ['import', file, '--data', path.join(folder, 'datos')],
      ]) {
        expect(acta(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(field) });
      }
    }
    expect(existsSync(out)).toBe(false);
    expect(existsSync(path.join(folder, 'datos'))).toBe(false);
  });

  it.each([
    ['an hour before the opening', 'itemOpened', { at: '08:00' }, /at: La hora/],
    ['someone unknown', 'floorGiven', { fact: { person: 'nadie' } }, /fact\.person: .*“nadie”/],
    ['a folio that exists', 'agreementRecorded', { folio: true }, /fact\.folio: .*ya existe/],
    ['a vote by someone absent', 'voteTaken', { absent: true }, /fact\.ballots.*no está presente/],
  ])('refuses %s', (_what, type, change, message) => {
    const file = broken(temporaryFolder(), ({ facts }) => {
      const of = facts.filter((entry) => entry.fact.type === type);
      const last = of.at(-1);
      if (!last) throw new Error(`the sample has no ${type}`);
      if ('at' in change) last.at = change.at;
      if ('fact' in change) Object.assign(last.fact, change.fact);
      if ('folio' in change) last.fact.folio = of[0]?.fact.folio;
      if ('absent' in change) {
        const [first = last] = of;
        const [ballot] = first.fact.ballots as { person: string }[];
        facts.splice(facts.indexOf(first), 0, { at: first.at, fact: { type: 'left', person: ballot?.person } });
      }
    });
    expect(acta('text', file)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  it('tells what is missing or unknown, in Spanish, and ends with 2', () => {
    expect(acta('export', SAMPLE)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Falta el archivo que se escribirá'),
    });
    expect(acta('borrar')).toMatchObject({ status: 2, stderr: expect.stringContaining('“borrar”') });
    expect(acta('text', SAMPLE, '--color')).toMatchObject({ status: 2, stderr: expect.stringContaining('“--color”') });
    expect(acta('text', '/no/existe.acta.json')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('/no/existe.acta.json'),
    });
  });

  it('ends with 1 where it cannot write', () => {
    expect(acta('export', SAMPLE, path.join(temporaryFolder(), 'no', 'hay.docx'))).toMatchObject({ status: 1 });
  });
});
