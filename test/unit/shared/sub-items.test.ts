/** Items under others: how they are numbered, that they go where their item goes, and how the acta names them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { itemLabel, itemPlace, standing } from '#shared/session/agenda.ts';
import { checkConvocation, checkFact } from '#shared/session/check.ts';
import type { EventFact, ItemDraft } from '#shared/session/facts.ts';
import { foldLog } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import {
  at,
  convened,
  floor,
  inSession,
  profileBody,
  type Recorder,
  SHEET,
  vote,
} from '#test/fixtures/session-builder.ts';
import { of } from '#test/unit/audit/auditing.ts';

const AGENDA: ItemDraft[] = [
  { id: 'i1', kind: 'rollCall', title: 'Lista de asistencia' },
  { id: 'i2', kind: 'agenda', title: 'Orden del día' },
  { id: 'i3', kind: 'topic', title: 'Proyectos de acuerdo' },
  { id: 'i3a', kind: 'topic', title: 'Presupuesto anual', parent: 'i3' },
  { id: 'i3b', kind: 'topic', title: 'Calendario de sesiones', parent: 'i3' },
  { id: 'i4', kind: 'topic', title: 'Informe de metas' },
  { id: 'i5', kind: 'closing', title: 'Clausura' },
];

const body = profileBody('secretariado-tecnico-local');
const begun = (agenda = AGENDA, of = body) => inSession(convened(of, agenda));
const labels = (session: Session) => standing(session).map((item) => `${itemLabel(session, item.id)} ${item.id}`);
const text = ({ log }: Recorder) => renderText(compile(log.session));

/** Whether what is under an item comes right after it, so that each has a number that can be read. */
function isOrderly(session: Session): boolean {
  const items = standing(session);
  return items.every(({ parent }, index) => {
    const above = items.slice(0, index).findLast((item) => item.parent === undefined);
    return parent === undefined || parent === above?.id;
  });
}

describe('items under others', () => {
  it('are numbered within their item, in letters or in figures as the body sets', () => {
    expect(labels(begun().log.session)).toEqual(['1 i1', '2 i2', '3 i3', '3.a i3a', '3.b i3b', '4 i4', '5 i5']);
    const figures = { ...body, numerals: { ...body.numerals, subItems: 'decimal' as const } };
    expect(itemLabel(begun(AGENDA, figures).log.session, 'i3b')).toBe('3.2');
  });

  it('go with their item where it is moved or withdrawn, and the numbers follow', () => {
    const moved = begun().record('13:06', { type: 'itemMoved', item: 'i3', position: 4 });
    expect(labels(moved.log.session)).toEqual(['1 i1', '2 i2', '3 i4', '4 i3', '4.a i3a', '4.b i3b', '5 i5']);
    const withdrawn = moved.record('13:07', { type: 'itemWithdrawn', item: 'i3', requestedBy: 'zms' });
    expect(labels(withdrawn.log.session)).toEqual(['1 i1', '2 i2', '3 i4', '4 i5']);
  });

  it('are moved among themselves, to another item, or to the agenda itself', () => {
    const swapped = begun().record('13:06', { type: 'itemMoved', item: 'i3b', position: 1 });
    expect(labels(swapped.log.session).slice(3, 5)).toEqual(['3.a i3b', '3.b i3a']);
    const under = swapped.record('13:07', { type: 'itemMoved', item: 'i3b', position: 1, parent: 'i4' });
    expect(labels(under.log.session).slice(3, 6)).toEqual(['3.a i3a', '4 i4', '4.a i3b']);
    const out = under.record('13:08', { type: 'itemMoved', item: 'i3b', position: 3, parent: null });
    expect(labels(out.log.session).slice(2, 5)).toEqual(['3 i3b', '4 i3', '4.a i3a']);
  });

  it('cannot be two levels deep, nor convened away from their item', () => {
    const { log } = begun();
    const refused = (fact: EventFact) => checkFact(log, fact, at('13:06'))?.code;
    const added = { id: 'x', kind: 'topic', title: 'Otro', parent: 'i3a' } as const;
    expect(refused({ type: 'itemAdded', item: added, position: 1 })).toBe('itemNested');
    expect(refused({ type: 'itemMoved', item: 'i3', position: 1, parent: 'i4' })).toBe('itemNested');
    expect(refused({ type: 'itemMoved', item: 'i4', position: 1, parent: 'i4' })).toBe('itemNested');
    const apart = [...AGENDA.slice(0, 3), ...AGENDA.slice(5, 6), ...AGENDA.slice(3, 5)];
    const fact: EventFact = { type: 'convened', sheet: SHEET, agenda: apart };
    const first = { seq: 1, id: 'e', act: 'e', at: at('09:00'), recordedAt: at('09:00'), fact };
    expect(checkConvocation(foldLog(body, [first]))).toMatchObject({ code: 'itemParent', path: 'agenda[4].parent' });
  });

  it('keep their item from being withdrawn once one of them was dealt with', () => {
    const dealt = begun().record('13:06', { type: 'itemOpened', item: 'i3a' }, { type: 'itemOpened', item: 'i4' });
    expect(checkFact(dealt.log, { type: 'itemWithdrawn', item: 'i3' }, at('13:07'))).toMatchObject({
      code: 'itemInUse',
      data: { title: 'Presupuesto anual' },
    });
  });

  it('stay orderly through any changes of the agenda', () => {
    const id = fc.constantFrom('i3', 'i3a', 'i3b', 'i4', 'n1', 'n2');
    const position = fc.integer({ min: 1, max: 9 });
    const parent = fc.constantFrom<[string | null | undefined, ...(string | null | undefined)[]]>(
      undefined,
      null,
      'i3',
      'i4',
      'n1',
    );
    const change: fc.Arbitrary<EventFact> = fc.oneof(
      fc.record({ item: id, position, parent }).map(({ item, position: to, parent: under }) => ({
        type: 'itemMoved' as const,
        item,
        position: to,
        ...(under === undefined ? {} : { parent: under }),
      })),
      fc.record({ item: id, position, parent }).map(({ item, position: to, parent: under }) => ({
        type: 'itemAdded' as const,
        item: { id: item, kind: 'topic' as const, title: item, ...(under == null ? {} : { parent: under }) },
        position: to,
      })),
      id.map((item) => ({ type: 'itemWithdrawn' as const, item })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let recorder = begun();
        for (const fact of changes) {
          if (checkFact(recorder.log, fact, at('13:06')) !== null) continue;
          recorder = recorder.record('13:06', fact);
        }
        const { session } = recorder.log;
        expect(isOrderly(session)).toBe(true);
        // Every item that stands has a number of its own, and they count without gaps.
        const places = standing(session).map((item) => itemPlace(session, item.id));
        expect(new Set(labels(session).map((label) => label.split(' ')[0])).size).toBe(places.length);
        let before = { number: 0, sub: 0 };
        for (const place of places) {
          if (place === null) throw new Error('an item without a number');
          const next = place.sub === null ? { number: before.number + 1, sub: 0 } : { ...before, sub: before.sub + 1 };
          expect({ number: place.number, sub: place.sub ?? 0 }).toEqual(next);
          before = next;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what the audit asks of an item with others under it', () => {
  it('is nothing of its own: the outcome is of those under it', () => {
    const closed = begun()
      .record('13:08', vote('v1'))
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record('13:11', { type: 'itemOpened', item: 'i3a' }, vote('v2'))
      .record('13:12', { type: 'itemOpened', item: 'i3b' })
      .record('13:13', { type: 'itemOpened', item: 'i4' }, vote('v3'))
      .record('13:20', { type: 'itemOpened', item: 'i5' }, { type: 'closed' });
    expect(of(closed, 'itemWithoutOutcome').map(({ source }) => source)).toEqual([{ kind: 'item', id: 'i3b' }]);
  });
});

describe('the acta of items under others', () => {
  const acta = text(
    begun()
      .record('13:06', { type: 'itemRenamed', item: 'i3b', title: 'Calendario anual', requestedBy: 'zms' })
      .record('13:07', { type: 'itemWithdrawn', item: 'i4', requestedBy: 'jvz' })
      .record('13:08', vote('v1'))
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record('13:11', { type: 'itemOpened', item: 'i3a' }, floor('b1', 'drc'))
      .record('13:12', { type: 'textWritten', block: 'b1', text: 'que se apruebe.' }, vote('v2'))
      .record('13:15', { type: 'itemOpened', item: 'i3b' })
      .record('13:20', { type: 'itemOpened', item: 'i5' })
      .record('13:21', { type: 'closed' }),
  );

  it('lists them under their item', () => {
    expect(acta).toContain(
      '3. Proyectos de acuerdo;\n    a) Presupuesto anual;\n    b) Calendario de sesiones;\n4. Informe de metas;',
    );
    expect(acta).toContain('    b) Calendario anual;\n4. Clausura.');
  });

  it('heads their sections by their number and names them as the body does', () => {
    expect(acta).toContain('III. - En el desahogo del tercer punto del orden del día, concerniente a los proyectos');
    expect(acta).toContain('III.a. - En el desahogo del inciso a) del tercer punto del orden del día, concerniente al');
    expect(acta).toContain('III.b. - En el desahogo del inciso b) del tercer punto');
    expect(acta).toContain('la denominación del inciso b) del tercer punto del orden del día');
    expect(acta).toContain('IV. - Para el desahogo del cuarto punto del orden del día se procedió a la clausura');
  });
});
