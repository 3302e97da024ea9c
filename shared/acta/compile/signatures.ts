/** The signature sheet. */
import type { PhraseKey } from '../../body/phrasebook.ts';
import { type SignatureGroupKind, signingPlan } from '../../session/signing.ts';
import { absentSignatoryFields, withheldFields } from '../fields/signature.ts';
import { signatoryOf } from '../signatory.ts';
import { phrase, phraseOf, type Work } from './work.ts';

/** The phrase that heads each group of signatures. */
const GROUP_PHRASE: Record<SignatureGroupKind, PhraseKey> = {
  presider: 'signaturesPresider',
  members: 'signaturesMembers',
  witnesses: 'signaturesWitnesses',
  prepared: 'signaturesPrepared',
  reviewed: 'signaturesReviewed',
};

/** The signature sheet: those who sign in their groups, and a sentence for each who does not. */
export function writeSignatures(work: Work): void {
  const { session, writer } = work;
  const { groups, withheld, absent } = signingPlan(session);
  if (groups.length === 0 && withheld.length === 0) return;
  const heading = (kind: SignatureGroupKind) =>
    groups.length > 1 ? writer.runs(phrase(work, GROUP_PHRASE[kind], GROUP_PHRASE[kind])) : [];
  const notes = withheld.map((person) =>
    writer.runs(phrase(work, `signatureWithheld:${person.id}`, 'signatureWithheld', withheldFields(session, person))),
  );
  if (session.body.signing?.absentTold && absent.length > 0) {
    notes.push(writer.runs(phrase(work, 'signatureAbsent', 'signatureAbsent', absentSignatoryFields(session, absent))));
  }
  writer.block({
    kind: 'signatures',
    title: writer.runs(phrase(work, 'signatureTitle', phraseOf(session, 'signatureTitle'))),
    columns: session.body.signatureColumns as 1 | 2 | 3,
    groups: groups.map(({ kind, people }) => ({
      kind,
      heading: heading(kind),
      signatories: people.map((person) =>
        signatoryOf(session, person, (line, fields) => writer.runs(phrase(work, `${line}:${person.id}`, line, fields))),
      ),
    })),
    notes: notes.filter((note) => note.length > 0),
    legend: writer.runs(phrase(work, 'legend', phraseOf(session, 'legend'))),
  });
}
