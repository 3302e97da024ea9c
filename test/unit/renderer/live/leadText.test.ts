/** The lead-in that the stream shows: kept while nothing that it is made from changes, and no longer. */
import { expect, test } from 'vitest';
import { shownLead } from '#renderer/live/leadText.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { convened, type Recorder } from '#test/fixtures/session-builder.ts';

const ana = (name: string) => ({
  id: 'ana',
  name,
  gender: 'f' as const,
  treatment: 'Mtra.',
  office: { full: 'Directora de Vinculación' },
});

/** A session in which a substitute has the floor. */
function speaking(): Recorder {
  return convened()
    .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
    .record(
      '13:01',
      { type: 'substituteAdmitted', person: ana('Ana Ruiz Luna'), member: 'jvz' },
      { type: 'rollCalled', attendance: ['zms', 'drc', 'rfd', 'ana'].map((person) => ({ person, present: true })) },
    )
    .record('13:05', {
      type: 'floorGiven',
      block: 'b',
      person: 'ana',
      lead: { connector: 'Por su parte,', form: 'cargo-nombre', verb: 'señaló que' },
    });
}

const blockOf = ({ minutes }: Session) => minutes.find((minute): minute is Block => minute.kind === 'block');

function leadIn({ log }: Recorder): string {
  const block = blockOf(log.session);
  if (!block) throw new Error('nobody speaks');
  return shownLead(log.session, block);
}

test('a name that is corrected is corrected in the lead-ins already shown', () => {
  const session = speaking();
  expect(leadIn(session)).toContain('Ana Ruiz Luna');
  const corrected = session.record('13:06', {
    type: 'substituteAmended',
    person: ana('Ana Ruiz Lona'),
    accreditation: null,
  });
  expect(leadIn(corrected)).toContain('Ana Ruiz Lona');
});

test('her own words stand in place of what the phrasebook makes', () => {
  const text = 'La Mtra. Ruiz dijo que';
  const session = speaking().record('13:06', { type: 'sentenceRewritten', key: 'lead:b', text });
  expect(leadIn(session)).toBe(text);
});
