/** The convocation, the attendance list and the certificate of an agreement, word by word. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runsText } from '#shared/acta/blocks.ts';
import { compileDocument } from '#shared/acta/documents/compile.ts';
import type { DocumentRequest } from '#shared/acta/documents/request.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle } from '#shared/bundle-io.ts';
import { ActaError } from '#shared/errors.ts';
import type { Session } from '#shared/session/session.ts';
import { AGENDA, convened, inSession, SHEET, vote } from '#test/fixtures/session-builder.ts';

const sample = (name: string) =>
  parseBundle(readFileSync(new URL(`../../../resources/samples/${name}.acta.json`, import.meta.url), 'utf8')).session;
const textOf = (session: Session, request: DocumentRequest) => renderText(compileDocument(session, request).document);
/** The rows of the tables of a document, each as the text of its cells. */
const rowsOf = (session: Session, request: DocumentRequest) =>
  compileDocument(session, request).document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(runsText)) : [],
  );

describe('the convocation', () => {
  const { session } = convened().record('09:10', { type: 'sheetAmended', sheet: { ...SHEET, time: '13:00' } }).log;

  it('says who convenes whom, for when and where, and the agenda, before the session opens', () => {
    const text = textOf(session, { kind: 'convocation' });
    expect(text).toContain('CONVOCATORIA A LA CUARTA SESIÓN ORDINARIA DEL SECRETARIADO TÉCNICO LOCAL');
    expect(text).toContain('Estado de México, a veintiséis de octubre de dos mil veinte. Oficio STL/004/2020.');
    expect(text).toContain(
      'que se celebrará el martes tres de noviembre de dos mil veinte, a las trece horas, en el Estado de México, a través de la Plataforma virtual Zoom, bajo el siguiente orden del día:',
    );
    for (const { title } of AGENDA) expect(text).toContain(title);
    expect(text).toContain('RAFAEL FUNES DÍAZ');
  });

  it('has a blank where the hour is not known, and the second call where the body has one', () => {
    const { session: untimed } = convened().log;
    expect(textOf(untimed, { kind: 'convocation' })).toContain('a ________, en el Estado de México');
    expect(textOf(untimed, { kind: 'convocation' })).not.toContain('segunda convocatoria');
    const body = { ...untimed.body, secondCall: { minutes: 30, quorum: { rule: 'any' as const } } };
    expect(textOf({ ...session, body }, { kind: 'convocation' })).toContain(
      'la sesión se celebrará en segunda convocatoria treinta minutos después.',
    );
  });

  it('goes on calling to the agenda as convened, whatever became of it', () => {
    const changed = inSession().record('13:06', { type: 'itemWithdrawn', item: 'i3' }).log.session;
    expect(textOf(changed, { kind: 'convocation' })).toContain('Presentación del programa anual');
  });
});

describe('the attendance list', () => {
  it('has a row to sign for each member and each guest before the session, with nobody absent', () => {
    const { session } = convened().log;
    const rows = rowsOf(session, { kind: 'attendance' });
    expect(rows[0]).toEqual(['No.', 'Nombre y cargo', 'Asistencia', 'Firma']);
    const people = rows.filter(([number]) => number !== 'No.');
    expect(people.map(([number]) => number)).toEqual(session.body.members.map((_, index) => String(index + 1)));
    expect(people.every(([, name, how, signature]) => name !== '' && how === '' && signature === '')).toBe(true);
    expect(textOf(session, { kind: 'attendance' })).not.toContain('pase de lista');
  });

  it('tells who was in the room, at a distance, absent or excused, and who sat in whose place', () => {
    const { session } = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:00', {
        type: 'substituteAdmitted',
        person: { id: 'sub', name: 'Inés Ruiz', gender: 'f', office: { full: 'Directora' } },
        member: 'jvz',
      })
      .record('13:01', {
        type: 'rollCalled',
        attendance: [
          { person: 'zms', present: true, mode: 'room' },
          { person: 'sub', present: true },
          { person: 'drc', present: false, justified: true },
          { person: 'rfd', present: false },
        ],
      }).log;
    const rows = rowsOf(session, { kind: 'attendance' });
    const how = (name: string) => rows.find(([, person]) => person?.includes(name))?.[2];
    expect(how('Zulema Martínez')).toBe('En la sala');
    expect(how('Inés Ruiz')).toBe('A distancia');
    expect(how('Daniel Rosemberg')).toBe('Ausente (justificada)');
    expect(how('Rafael')).toBe('Ausente');
    expect(rows.some(([, person]) => person?.startsWith('Javier Vargas'))).toBe(false);
    expect(rows.find(([, person]) => person?.includes('Inés Ruiz'))?.[1]).toContain('Vargas Zempoaltecatl');
    expect(textOf(session, { kind: 'attendance' })).toContain('Al pase de lista respondieron dos integrantes');
  });
});

describe('the certificate of an agreement', () => {
  const agreement = {
    type: 'agreementRecorded',
    agreement: 'a1',
    folio: 'STL/IV/1/2020',
    text: 'Se aprueba todo.',
  } as const;
  const voted = (sense: 'for' | 'against') =>
    inSession().record('13:06', vote('v1', sense), { ...agreement, vote: 'v1' }).log.session;

  it('tells its folio, its literal text, the vote it comes from and who certifies it', () => {
    const text = textOf(voted('for'), { kind: 'certificate', agreement: 'a1', issued: '2020-11-09' });
    expect(text).toContain(
      'celebrada el tres de noviembre de dos mil veinte, en desahogo del segundo punto del orden del día',
    );
    expect(text).toContain('STL/IV/1/2020');
    expect(text).toContain('Se aprueba todo.');
    expect(text).toContain('El acuerdo se aprobó por unanimidad, con tres votos a favor.');
    expect(text).toContain('el nueve de noviembre de dos mil veinte, para los efectos a que haya lugar.');
    expect(text).toContain('C. Rafael Funes Díaz, certifica que en la Cuarta Sesión Ordinaria');
  });

  it('says so where it was voted down or taken by consensus, and leaves the day to be filled in', () => {
    expect(textOf(voted('against'), { kind: 'certificate', agreement: 'a1' })).toContain(
      'no se aprobó, con ningún voto a favor',
    );
    const consensus = inSession().record('13:06', agreement).log.session;
    const text = textOf(consensus, { kind: 'certificate', agreement: 'a1' });
    expect(text).toContain('El acuerdo se tomó por consenso.');
    expect(text).toContain('el ________, para los efectos');
  });

  it('is by whoever keeps the record, and of an agreement that there is', () => {
    const session = sample('cabildo');
    const [first] = session.minutes.filter(({ kind }) => kind === 'agreement');
    const other = session.body.members.at(-1);
    if (!first || !other) throw new Error('the sample has agreements');
    const kept = { ...session, body: { ...session.body, secretaryId: other.id } };
    const text = textOf(kept, { kind: 'certificate', agreement: first.id });
    expect(text).toContain(`${other.name}, CERTIFICA: que en la`);
    expect(() => compileDocument(session, { kind: 'certificate', agreement: 'none' })).toThrow(ActaError);
  });
});
