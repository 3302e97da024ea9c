/** Items of the agenda and the earlier actas they approve. */
import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '#shared/session/facts.ts';
import { AGENDA, convened, floor, inSession, vote } from '#test/fixtures/session-builder.ts';
import {
  agreement,
  atTopic,
  convenedWith,
  faultless,
  findingsOf,
  of,
  rewrite,
  rules,
  told,
  toTheEnd,
  withSheet,
  write,
} from './auditing.ts';

const AGENDA_AGREED = [
  vote('v1'),
  agreement('a1', 'STL/IV/1/2020', 'Por el que, se aprueba por unanimidad de votos el orden del día.', 'v1'),
];

/** Opens an item of that kind in place of the topic, with nothing in it. */
const emptyItem = (item: Partial<ItemDraft>) =>
  inSession(convenedWith({ id: 'i3', kind: 'topic', title: 'Presentación del programa anual', ...item }))
    .record('13:06', ...AGENDA_AGREED)
    .record('13:10', { type: 'itemOpened', item: 'i3' });

describe('items', () => {
  it('must have been dealt with once the session is closed', () => {
    const skipped = inSession()
      .record('13:06', ...AGENDA_AGREED)
      .record('13:10', { type: 'closed' });
    expect(of(skipped, 'itemNotOpened')).toMatchObject([
      { source: { kind: 'item', id: 'i3' }, data: { number: '3' } },
      { source: { kind: 'item', id: 'i4' } },
    ]);
    const withdrawn = inSession()
      .record('13:06', { type: 'itemWithdrawn', item: 'i3', requestedBy: 'zms' })
      .record('13:07', ...AGENDA_AGREED)
      .record('13:10', { type: 'itemOpened', item: 'i4' })
      .record('13:11', floor('b1', 'jvz'), write('b1', 'no había asuntos.'))
      .record('13:15', { type: 'closed' });
    expect(rules(withdrawn)).not.toContain('itemNotOpened');
  });

  it('need an outcome, each by its kind', () => {
    const ended = (item: Partial<ItemDraft>) => of(toTheEnd(emptyItem(item)), 'itemWithoutOutcome');
    expect(ended({ kind: 'topic' })).toMatchObject([{ severity: 'error', data: { kind: 'decision' } }]);
    expect(ended({ kind: 'information' })).toMatchObject([{ severity: 'warning', data: { kind: 'information' } }]);
    expect(ended({ kind: 'otherBusiness' })).toMatchObject([{ severity: 'warning', data: { kind: 'otherBusiness' } }]);
    expect(rules(faultless())).not.toContain('itemWithoutOutcome');
    expect(rules(emptyItem({ kind: 'topic' }))).not.toContain('itemWithoutOutcome');
    const rewritten = toTheEnd(emptyItem({ kind: 'topic' })).record('18:00', rewrite('item:i3:open', 'Se pospuso.'));
    expect(rules(rewritten)).not.toContain('itemWithoutOutcome');
  });

  it('that announce a decision and have none are told', () => {
    const discussed = (title: string) =>
      toTheEnd(emptyItem({ title }).record('13:11', floor('b1', 'drc'), write('b1', 'convenía estudiarlo más.')));
    expect(told(discussed('Presentación y, en su caso, aprobación del programa'), 'itemUndecided')).toEqual([
      'El punto 3, “Presentación y, en su caso, aprobación del programa”, anuncia una decisión y no tiene votación ni acuerdo. Regístrelos, o escriba por qué no los hubo.',
    ]);
    expect(rules(discussed('Presentación del programa'))).not.toContain('itemUndecided');
  });

  it('of the agenda need its approval', () => {
    const never = inSession().record('13:10', { type: 'itemOpened', item: 'i3' });
    expect(of(never, 'agendaNotApproved')).toMatchObject([{ severity: 'error', source: { kind: 'item', id: 'i2' } }]);
    const refused = inSession()
      .record('13:06', vote('v1', 'against'))
      .record('13:10', { type: 'itemOpened', item: 'i3' });
    expect(rules(refused)).toContain('agendaNotApproved');
    expect(rules(atTopic())).not.toContain('agendaNotApproved');
  });

  it('of the roll call must hold it', () => {
    const elsewhere = convened()
      .record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' })
      .record('13:01', { type: 'itemOpened', item: 'i2' })
      .record('13:02', { type: 'rollCalled', attendance: [{ person: 'zms', present: true }] });
    expect(of(elsewhere, 'itemWithoutOutcome')).toMatchObject([{ data: { kind: 'rollCall', number: '1' } }]);
  });
});

describe('an earlier acta', () => {
  const previous = (acta?: ItemDraft['previousActa'], title = 'Aprobación del acta anterior') =>
    emptyItem({ kind: 'previousActa', title, ...(acta ? { previousActa: acta } : {}) });
  const third = { kind: 'ordinaria', number: 3, date: '2020-06-08' };
  const approved = (acta: ItemDraft['previousActa'], title: string, text: string) =>
    toTheEnd(previous(acta, title).record('13:20', vote('v2'), agreement('a2', 'STL/IV/2/2020', text, 'v2')));
  const APPROVED =
    'Por el que, se aprueba por unanimidad de votos el Acta de la Tercera Sesión Ordinaria del STL, de fecha 8 de junio de 2020.';

  it('must be known, and its blanks are told once', () => {
    const unknown = previous();
    expect(of(unknown, 'previousActaUnknown')).toMatchObject([{ source: { kind: 'item', id: 'i3' } }]);
    expect(rules(unknown)).not.toContain('missingDatum');
  });

  it('must be the one before, of the same kind and year, and not later than the session', () => {
    expect(rules(previous(third))).not.toContain('previousActaNumber');
    expect(told(previous({ ...third, number: 2 }), 'previousActaNumber')[0]).toContain(
      'el acta de la Segunda Sesión Ordinaria, pero la anterior a esta es la Tercera Sesión Ordinaria',
    );
    expect(of(previous({ ...third, number: 2 }), 'previousActaNumber')).toMatchObject([{ severity: 'warning' }]);
    expect(of(previous({ ...third, number: 4 }), 'previousActaNumber')).toMatchObject([{ severity: 'error' }]);
    expect(rules(previous({ ...third, number: 9, date: '2019-12-08' }))).not.toContain('previousActaNumber');
    expect(rules(previous({ kind: 'extraordinaria', number: 1, date: '2020-09-01' }))).not.toContain(
      'previousActaNumber',
    );
    expect(rules(previous({ ...third, date: '2020-12-08' }))).toContain('previousActaDate');
  });

  it('may be one of several that are approved together', () => {
    const agenda: ItemDraft[] = [
      ...AGENDA.slice(0, 2),
      { id: 'p2', kind: 'previousActa', title: 'Aprobación del acta', previousActa: { ...third, number: 2 } },
      { id: 'p3', kind: 'previousActa', title: 'Aprobación del acta', previousActa: third },
    ];
    expect(rules(inSession(convened(undefined, agenda)))).not.toContain('previousActaNumber');
  });

  it('must be told alike in title, agreement and data', () => {
    expect(findingsOf(approved(third, 'Aprobación del Acta de la Tercera Sesión Ordinaria', APPROVED))).toEqual([]);
    const title = approved(third, 'Aprobación del Acta de la Segunda Sesión Ordinaria', APPROVED);
    expect(told(title, 'previousActaMismatch')).toEqual([
      'Dice “Segunda Sesión Ordinaria”, pero el acta que se aprueba en este punto es la de la Tercera Sesión Ordinaria, de fecha 8 de junio de 2020. Corrija el texto o los datos del acta anterior.',
    ]);
    const kind = approved(third, 'Aprobación del acta', APPROVED.replace('Sesión Ordinaria', 'Sesión Extraordinaria'));
    expect(of(kind, 'previousActaMismatch')).toMatchObject([{ source: { kind: 'minute', id: 'a2' } }]);
    const date = approved(third, 'Aprobación del acta de fecha 9 de junio de 2020', APPROVED);
    expect(of(date, 'previousActaMismatch')).toMatchObject([{ data: { told: '9 de junio de 2020' } }]);
  });

  it('lets its agreement set a term', () => {
    const text = APPROVED.replace('.', '; se publicará a más tardar el 30 de noviembre de 2020.').replace(
      ', de fecha 8 de junio de 2020',
      '',
    );
    expect(rules(approved(third, 'Aprobación del acta', text))).not.toContain('previousActaMismatch');
  });

  it('may be looked at from any sheet', () => {
    expect(rules(withSheet(previous(third), { kind: 'extraordinaria' }))).not.toContain('previousActaNumber');
  });
});
