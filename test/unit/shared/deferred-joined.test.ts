/** Items that are put off and items that are dealt with together: what the agenda, the acta and the audit make of them. */
import { describe, expect, it } from 'vitest';
import { compile } from '#shared/acta/compile.ts';
import { proposeAgreement } from '#shared/acta/propose.ts';
import { renderText } from '#shared/acta/text.ts';
import { findItem, itemLabel, nextItem, standing } from '#shared/session/agenda.ts';
import { checkFact } from '#shared/session/check.ts';
import type { EventFact, ItemDraft } from '#shared/session/facts.ts';
import { pendingItems } from '#shared/session/pending.ts';
import { itemTimes } from '#shared/session/timing.ts';
import { at, convened, floor, inSession, profileBody, type Recorder, vote } from '#test/fixtures/session-builder.ts';
import { rules } from '#test/unit/audit/auditing.ts';

const AGENDA: ItemDraft[] = [
  { id: 'i1', kind: 'rollCall', title: 'Lista de asistencia' },
  { id: 'i2', kind: 'agenda', title: 'Orden del día' },
  { id: 'i3', kind: 'topic', title: 'Aprobación del presupuesto' },
  { id: 'i4', kind: 'topic', title: 'Calendario de sesiones', minutes: 10 },
  { id: 'i5', kind: 'topic', title: 'Informe de metas', minutes: 5 },
  { id: 'i6', kind: 'closing', title: 'Clausura' },
];
const body = profileBody('secretariado-tecnico-local');
const begun = () => inSession(convened(body, AGENDA));
const approved = () =>
  begun().record('13:08', vote('v1'), {
    type: 'agreementRecorded',
    agreement: 'a1',
    vote: 'v1',
    folio: 'STL/IV/1/2020',
    text: 'Por el que, se aprueba por unanimidad de votos el orden del día.',
  });
const text = ({ log }: Recorder) => renderText(compile(log.session));
const numbers = ({ log }: Recorder) =>
  standing(log.session).map((item) => `${itemLabel(log.session, item.id)} ${item.id}`);
const refused = ({ log }: Recorder, fact: EventFact) => checkFact(log, fact, at('13:30'))?.code ?? null;
const agreed = (id: string, folio: string, voted: string): EventFact => ({
  type: 'agreementRecorded',
  agreement: id,
  vote: voted,
  folio,
  text: 'Por el cual, se aprueba por unanimidad de votos lo propuesto.',
});

describe('what a session leaves for the next one', () => {
  const left = ({ log }: Recorder) => pendingItems(log.session).map(({ item, why, reason }) => [item.id, why, reason]);
  const off = () => begun().record('13:06', { type: 'itemDeferred', item: 'i3', to: 'session', reason: 'por tiempo' });

  it('is what was put off to another, even where it left the agenda, and why', () => {
    expect(left(off())).toEqual([['i3', 'deferred', 'por tiempo']]);
    expect(left(begun())).toEqual([]);
  });

  it('is also what it closed without coming to, and what it put off to later and did not resume', () => {
    const later = off().record('13:10', { type: 'itemDeferred', item: 'i4', to: 'later' });
    expect(left(later)).toEqual([['i3', 'deferred', 'por tiempo']]);
    expect(left(later.record('13:20', { type: 'closed' }))).toEqual([
      ['i3', 'deferred', 'por tiempo'],
      ['i4', 'deferred', null],
      ['i5', 'unreached', null],
    ]);
  });

  it('is neither what was withdrawn nor what was taken up after all', () => {
    const closed = off()
      .record('13:10', { type: 'itemWithdrawn', item: 'i4' }, { type: 'itemOpened', item: 'i5' })
      .record('13:12', { type: 'itemDeferred', item: 'i5', to: 'later' })
      .record('13:14', { type: 'itemOpened', item: 'i5' })
      .record('13:20', { type: 'closed' });
    expect(left(closed)).toEqual([['i3', 'deferred', 'por tiempo']]);
  });
});

describe('an item put off to another session', () => {
  it('leaves the agenda that is still to be approved, and the numbers follow', () => {
    const off = begun().record('13:06', {
      type: 'itemDeferred',
      item: 'i3',
      to: 'session',
      requestedBy: 'zms',
      reason: 'por falta de información',
    });
    expect(numbers(off)).toEqual(['1 i1', '2 i2', '3 i4', '4 i5', '5 i6']);
    const acta = text(off.record('13:08', vote('v1')));
    expect(acta).toContain(
      'A solicitud de la Comisionada Presidenta del Infoem, Zulema Martínez Sánchez, se determinó diferir el tercer punto del orden del día, “Aprobación del presupuesto”, para una sesión posterior, por falta de información.',
    );
    expect(acta).toContain('3. Calendario de sesiones;\n4. Informe de metas;\n5. Clausura.');
  });

  it('keeps its number in an agenda already approved, is passed over, and wants nothing more', () => {
    const off = approved()
      .record('13:10', { type: 'itemOpened', item: 'i3' }, floor('b1', 'drc'))
      .record('13:11', { type: 'textWritten', block: 'b1', text: 'que se estudie con más tiempo.' })
      .record('13:12', { type: 'itemDeferred', item: 'i3', to: 'session' })
      .record('13:13', { type: 'itemDeferred', item: 'i5', to: 'session' })
      .record('13:14', { type: 'itemOpened', item: 'i4' }, vote('v2'), agreed('a2', 'STL/IV/2/2020', 'v2'));
    expect(numbers(off)).toEqual(['1 i1', '2 i2', '3 i3', '4 i4', '5 i5', '6 i6']);
    expect(nextItem(off.log.session)?.id).toBe('i6');
    const closed = off.record('13:20', { type: 'itemOpened', item: 'i6' }, { type: 'closed' });
    expect(rules(closed).filter((rule) => rule.startsWith('item'))).toEqual([]);
    const acta = text(closed);
    expect(acta).toContain(
      'Se determinó diferir el tercer punto del orden del día, “Aprobación del presupuesto”, para una',
    );
    expect(acta).toContain('Se determinó diferir el quinto punto');
    // What was put off did not come to its end.
    expect(acta).not.toContain('se continuaría con el siguiente punto');
  });
});

describe('an item put off to later in the session', () => {
  const off = () => approved().record('13:10', { type: 'itemDeferred', item: 'i3', to: 'later' });

  it('has its turn before the closing, and is no longer put off once it is taken up', () => {
    let later = off()
      .record('13:11', { type: 'itemOpened', item: 'i4' })
      .record('13:12', { type: 'itemOpened', item: 'i5' });
    expect(nextItem(later.log.session)?.id).toBe('i3');
    later = later.record('13:13', { type: 'itemOpened', item: 'i3' });
    expect(findItem(later.log.session, 'i3')?.deferred).toBeNull();
    expect(nextItem(later.log.session)?.id).toBe('i6');
    expect(text(later)).toContain('para más adelante en la presente sesión');
  });

  it('is told by the audit where it never was', () => {
    const closed = off().record('13:20', { type: 'itemOpened', item: 'i4' }).record('13:30', { type: 'closed' });
    expect(rules(closed)).toContain('itemNotOpened');
    const left = approved()
      .record('13:10', { type: 'itemOpened', item: 'i3' }, { type: 'itemDeferred', item: 'i3', to: 'later' })
      .record('13:30', { type: 'closed' });
    expect(rules(left)).toContain('itemNotResumed');
  });
});

describe('items discussed as one', () => {
  const joined = () =>
    approved().record('13:09', { type: 'itemsJoined', items: ['i5', 'i4'], what: 'discussion', requestedBy: 'jvz' });
  const discussed = () =>
    joined()
      .record('13:10', { type: 'itemOpened', item: 'i4' }, floor('b1', 'drc'))
      .record(
        '13:11',
        { type: 'textWritten', block: 'b1', text: 'que ambos se aprueben.' },
        vote('v2'),
        agreed('a2', 'STL/IV/2/2020', 'v2'),
      );

  it('have one section under their numbers, and one vote and agreement that are of both', () => {
    const acta = text(discussed().record('13:20', { type: 'itemOpened', item: 'i6' }, { type: 'closed' }));
    expect(acta).toContain('se determinó desahogar de manera conjunta los puntos cuarto y quinto del orden del día.');
    expect(acta).toContain(
      'IV y V. - En el desahogo del cuarto y quinto punto del orden del día, concerniente al calendario de sesiones; y el informe de metas,',
    );
    expect(acta).not.toContain('\nV. - ');
    expect(acta).toContain('VI. - Para el desahogo del sexto punto del orden del día se procedió a la clausura');
    const closed = discussed().record(
      '13:12',
      { type: 'itemOpened', item: 'i3' },
      vote('v3'),
      agreed('a3', 'STL/IV/3/2020', 'v3'),
    );
    expect(
      rules(closed.record('13:20', { type: 'itemOpened', item: 'i6' }, { type: 'closed' })).filter((rule) =>
        rule.startsWith('item'),
      ),
    ).toEqual([]);
  });

  it('are opened and ended together, and their time is told once', () => {
    const ended = discussed().record('13:22', { type: 'itemEnded', item: 'i4' });
    const { session } = ended.log;
    expect([findItem(session, 'i5')?.openedAt, findItem(session, 'i5')?.endedAt]).toEqual([at('13:10'), at('13:22')]);
    expect(nextItem(session)?.id).toBe('i3');
    const times = itemTimes(session, 0)
      .slice(3, 5)
      .map(({ leader, planned, spent }) => [leader, planned, spent]);
    expect(times).toEqual([
      [null, 15 * 60_000, 12 * 60_000],
      ['i4', null, 0],
    ]);
  });

  it('take in the item that is open, from where it began', () => {
    const acta = text(
      approved()
        .record('13:10', { type: 'itemOpened', item: 'i4' }, floor('b1', 'drc'))
        .record('13:11', { type: 'textWritten', block: 'b1', text: 'que se vea con el siguiente.' })
        .record('13:12', { type: 'itemsJoined', items: ['i4', 'i5'], what: 'discussion' }),
    );
    expect(acta).toContain('IV y V. - ');
    expect(acta).toContain('Se determinó desahogar de manera conjunta los puntos cuarto y quinto');
  });

  it('are parted once they end, and then taken up again each by itself', () => {
    expect(refused(discussed(), { type: 'itemsParted', item: 'i5' })).toBe('jointOpen');
    const parted = discussed()
      .record('13:20', { type: 'itemEnded', item: 'i4' }, { type: 'itemsParted', item: 'i5', requestedBy: 'zms' })
      .record('13:21', { type: 'itemOpened', item: 'i5' }, floor('b2', 'zms'))
      .record('13:22', { type: 'textWritten', block: 'b2', text: 'que se precise la meta.' });
    const acta = text(parted);
    expect(acta).toContain('se determinó desahogar por separado los puntos cuarto y quinto');
    expect(acta).toContain('Se retomó el quinto punto del orden del día');
    expect(acta).toContain('IV y V. - ');
  });

  it('are no item twice, none already dealt with, and none that left the agenda', () => {
    const fact = (items: string[]): EventFact => ({ type: 'itemsJoined', items, what: 'discussion' });
    expect(refused(joined(), fact(['i3', 'i5']))).toBe('itemJoined');
    expect(refused(approved(), fact(['i3', 'i3']))).toBe('repeatedId');
    expect(refused(approved(), fact(['i1', 'i3']))).toBe('itemInUse');
    const alone = joined().record('13:10', { type: 'itemWithdrawn', item: 'i5', requestedBy: 'zms' });
    expect(alone.log.session.agenda.joints).toEqual([]);
    expect(refused(alone, { type: 'itemsParted', item: 'i4' })).toBe('itemNotJoined');
  });

  it('leave no trace once the joint is undone', () => {
    const { session } = joined().record('13:10', { type: 'itemOpened', item: 'i4' }).log;
    const undone = joined()
      .as('j', '13:10', { type: 'itemOpened', item: 'i4' })
      .record('13:11', { type: 'undone', act: joined().log.entries.at(-1)?.act ?? '' });
    expect(session.visits.at(-1)?.others).toEqual(['i5']);
    expect(undone.log.session.visits.at(-1)?.others).toEqual([]);
    expect(text(undone)).not.toContain('conjunta');
  });
});

describe('items voted as one', () => {
  const voted = approved()
    .record('13:09', { type: 'itemsJoined', items: ['i4', 'i5'], what: 'vote' })
    .record('13:10', { type: 'itemOpened', item: 'i4' }, floor('b1', 'drc'))
    .record('13:11', { type: 'textWritten', block: 'b1', text: 'el calendario.' })
    .record('13:12', { type: 'itemOpened', item: 'i5' }, floor('b2', 'jvz'))
    .record('13:13', { type: 'textWritten', block: 'b2', text: 'las metas.' }, vote('v2'));

  it('have a section each, and the vote and its agreement are of all', () => {
    const { session } = voted.log;
    expect(session.minutes.find((minute) => minute.id === 'v2')).toMatchObject({ items: ['i4', 'i5'] });
    expect(proposeAgreement(session, 'v2').text).toContain('Por el cual, se aprueba por unanimidad');
    const closed = voted
      .record('13:14', agreed('a2', 'STL/IV/2/2020', 'v2'), { type: 'itemDeferred', item: 'i3', to: 'session' })
      .record('13:20', { type: 'itemOpened', item: 'i6' }, { type: 'closed' });
    expect(rules(closed).filter((rule) => rule.startsWith('item'))).toEqual([]);
    const acta = text(closed);
    expect(acta).toContain('Se determinó someter a una sola votación los puntos cuarto y quinto del orden del día.');
    expect(acta).toContain('\nIV. - En el desahogo del cuarto punto');
    expect(acta).toContain('\nV. - En el desahogo del quinto punto');
  });
});
