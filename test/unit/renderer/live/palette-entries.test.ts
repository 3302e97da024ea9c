import { describe, expect, test } from 'vitest';
import { paletteEntries } from '#renderer/live/palette/entries/entries.ts';
import type { PaletteEntry } from '#renderer/live/palette/entries/entry.ts';
import { floorEntries } from '#renderer/live/palette/entries/floor.ts';
import { results } from '#renderer/live/palette/results.ts';
import { SHORTCUTS } from '#renderer/live/shortcuts.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { checkFact } from '#shared/session/check.ts';
import { at, convened, floor, inSession, type Recorder, vote } from '#test/fixtures/session-builder.ts';

const t = catalogue.live.palette;
const DANIEL = 'Daniel Rosemberg Cervantes Pérez';

function contextOf({ log }: Recorder, given: { editing?: string; clock?: string } = {}) {
  const { session } = log;
  return {
    session,
    editing: given.editing ?? null,
    inTable: false,
    acta: false,
    theme: 'system',
    undoName: null,
    redoName: null,
    formats: ['docx', 'html'],
    whyNot: (fact: Parameters<typeof checkFact>[1]) => {
      const problem = checkFact(log, fact, at(given.clock ?? '14:00'));
      return problem ? catalogue.errors[problem.code](problem.data ?? {}) : null;
    },
  } as const;
}

function find(entries: readonly PaletteEntry[], query: string): PaletteEntry | undefined {
  return results(entries, query, false)[0]?.entries[0];
}

const atOnce = (recorder: Recorder) =>
  results(paletteEntries(contextOf(recorder)), '', false).flatMap(({ entries }) => entries);

describe('what the palette offers', () => {
  test('a plain name gives the floor, and so do initials and “dar voz”', () => {
    const entries = paletteEntries(contextOf(inSession()));
    for (const query of ['daniel', 'dar voz dan', 'cervantes', 'drcp']) {
      expect(find(entries, query)).toMatchObject({ act: { kind: 'floor', person: 'drc' }, reason: null });
    }
  });

  test.each([
    ['secreta', { kind: 'shortcut', id: 'vote' }],
    ['abstención', { kind: 'shortcut', id: 'vote' }],
    ['repasar', { kind: 'shortcut', id: 'review' }],
    ['zoom', { kind: 'shortcut', id: 'strip' }],
    ['pase de lista', { kind: 'dialog', dialog: { kind: 'rollCall' } }],
    ['anexar', { kind: 'dialog', dialog: { kind: 'annexes' } }],
    ['pidió la palabra', { kind: 'shortcut', id: 'askFloor' }],
    ['pedir la voz', { kind: 'shortcut', id: 'askFloor' }],
    ['quitar la voz', { kind: 'shortcut', id: 'endFloor' }],
    ['terminar intervención', { kind: 'shortcut', id: 'endFloor' }],
    ['corregir intervención', { kind: 'shortcut', id: 'correctTurn' }],
    ['contrapropuesta', { kind: 'shortcut', id: 'vote' }],
    ['mover párrafo', { kind: 'shortcut', id: 'moveUp' }],
    ['convertir en nota', { kind: 'shortcut', id: 'note' }],
    ['se fue daniel', { kind: 'dialog', dialog: { kind: 'leave', person: 'drc' } }],
    ['desconectar a daniel', { kind: 'record', fact: { type: 'left', person: 'drc', how: 'disconnected' } }],
    ['presidente daniel', { kind: 'record', fact: { type: 'chairTaken', person: 'drc' } }],
    ['notas primero', { kind: 'notesFirst' }],
    ['límite de tiempo', { kind: 'limit' }],
    ['cronología', { kind: 'timeline' }],
  ])('“%s” finds what is done about it, before the help', (query, act) => {
    expect(find(paletteEntries(contextOf(inSession())), query)?.act).toEqual(act);
  });

  test('what has a button and no keys of its own is found too, and says why it cannot be done', () => {
    const session = inSession().record('13:06', floor('b1', 'drc'));
    const writing = paletteEntries(contextOf(session, { editing: 'b1' }));
    const paragraph = (work: string) => ({ act: { kind: 'paragraph', work, block: 'b1' }, reason: null });
    expect(find(writing, 'juntar párrafos')).toMatchObject(paragraph('join'));
    expect(find(writing, 'borrar párrafo')).toMatchObject(paragraph('remove'));
    expect(find(writing, 'mismo párrafo')).toMatchObject({ ...paragraph('goOn'), label: t.sameParagraph });
    const joined = session.record('13:07', { type: 'leadChanged', block: 'b1', lead: null, joined: true });
    const onward = paletteEntries(contextOf(joined, { editing: 'b1' }));
    expect(find(onward, 'párrafo aparte')).toMatchObject({ ...paragraph('goOn'), label: t.ownParagraph });

    const waiting = paletteEntries(contextOf(inSession()));
    expect(find(waiting, 'juntar párrafos')?.reason).toBe(t.why.notWriting);
    expect(find(waiting, 'límite')?.reason).toBe(t.why.nobodySpeaks);
  });

  test('an item is opened by its number or its words, and gone to where it was dealt with', () => {
    const entries = paletteEntries(contextOf(inSession()));
    expect(find(entries, '3')?.act).toEqual({ kind: 'openItem', item: 'i3' });
    expect(find(entries, 'programa anual')?.act).toEqual({ kind: 'openItem', item: 'i3' });
    expect(find(entries, '1')?.act).toEqual({ kind: 'showItem', item: 'i1' });
    expect(find(entries, 'volver a abrir 1')?.act).toEqual({ kind: 'openItem', item: 'i1' });
    expect(find(entries, 'retirar asuntos')?.act).toEqual({
      kind: 'dialog',
      dialog: { kind: 'withdraw', item: 'i4' },
    });
  });

  test('what can be done comes before what cannot, where both are asked for', () => {
    const entries = paletteEntries(contextOf(inSession()));
    expect(find(entries, 'asunto')?.act).toEqual({ kind: 'openItem', item: 'i4' });
    expect(find(entries, 'agregar un asunto')?.reason).toBe(t.why.notOtherBusiness);
  });

  test('numbers follow the agenda: after a withdrawal the third item is another', () => {
    const session = inSession().record('13:10', { type: 'itemWithdrawn', item: 'i3' });
    expect(find(paletteEntries(contextOf(session)), '3')?.act).toEqual({ kind: 'openItem', item: 'i4' });
  });

  test('what cannot be done says why, and keeps its place', () => {
    const absent = inSession().record('13:10', { type: 'left', person: 'drc' });
    const daniel = find(paletteEntries(contextOf(absent)), 'daniel');
    expect(daniel).toMatchObject({ act: { kind: 'floor', person: 'drc' } });
    expect(daniel?.reason).toBe(catalogue.errors.notPresent({ name: DANIEL }));

    const entries = paletteEntries(contextOf(inSession()));
    expect(find(entries, 'terminar uso voz')?.reason).toBe(t.why.nobodySpeaks);
    expect(find(entries, 'otro conector')?.reason).toBe(t.why.notWriting);
    expect(find(entries, 'retirar 2')?.reason).toBe(t.why.alreadyOpened);
    expect(find(entries, 'deshacer')?.reason).toBe(catalogue.live.undo(null));
    expect(find(paletteEntries(contextOf(inSession(), { editing: 'b1' })), 'otro conector')?.reason).toBeNull();
  });

  test('before the opening only the opening can be done, and the rest says so', () => {
    const entries = paletteEntries(contextOf(convened()));
    expect(atOnce(convened()).map(({ id }) => id)).toEqual(['open', 'editSheet', 'convocation']);
    expect(find(entries, 'votación')?.reason).toBe(t.why.notOpen);
    expect(find(entries, 'daniel')?.reason).toBe(catalogue.errors.notOpen({}));
  });

  test('once closed the acta is exported, and nothing more is voted', () => {
    const closed = inSession().record('13:30', { type: 'closed' });
    expect(atOnce(closed)[0]?.act).toEqual({ kind: 'export', format: 'docx' });
    expect(find(paletteEntries(contextOf(closed)), 'votación')?.reason).toBe(t.why.notOpen);
  });

  test('the likeliest comes first: the roll call, then who asked for the floor, who spoke last, and the next item', () => {
    const opened = convened().record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' });
    expect(atOnce(opened)[0]?.id).toBe('rollCall');
    const session = inSession()
      .record('13:06', floor('b1', 'jvz'))
      .record('13:07', floor('b2', 'zms'))
      .record('13:08', { type: 'floorRequested', person: 'drc' });
    const offered = atOnce(session);
    expect(offered.slice(0, 2).map(({ act }) => act)).toEqual([
      { kind: 'floor', person: 'drc' },
      { kind: 'floor', person: 'jvz' },
    ]);
    const next = offered.find(({ group }) => group === 'actions');
    expect(next).toMatchObject({ act: { id: 'nextItem' }, detail: t.numbered('3', 'Presentación del programa anual') });
  });

  test('an hour is corrected by what happened then', () => {
    const session = inSession().record('13:06', floor('b1', 'drc')).record('13:08', vote('v1'));
    const entries = paletteEntries(contextOf(session, { editing: 'b1' }));
    const { openedBy, minutes } = session.log.session;
    const entryOf = (id: string) => minutes.find((minute) => minute.id === id)?.entry;
    expect(find(entries, 'hora apertura')?.act).toEqual({ kind: 'hour', entry: openedBy });
    expect(find(entries, 'corregir votación')?.act).toEqual({ kind: 'hour', entry: entryOf('v1') });
    expect(find(entries, 'hora se escribe')).toMatchObject({
      label: catalogue.live.instant.correctParagraph('13:06'),
      detail: DANIEL,
      act: { kind: 'hour', entry: entryOf('b1') },
    });
  });

  test('in a recess going on comes before all else', () => {
    const session = inSession().record('13:10', { type: 'recessed' });
    expect(atOnce(session)[0]).toMatchObject({ label: t.resume, reason: null });
    expect(find(paletteEntries(contextOf(session)), 'votación')?.reason).toBe(catalogue.errors.inRecess({}));
  });

  test('every shortcut is there by its name, and shows itself', () => {
    const entries = paletteEntries(contextOf(inSession()));
    const ofNine = ['palette', 'floor', 'connection'];
    for (const { id } of SHORTCUTS.filter((one) => !ofNine.includes(one.id))) {
      expect(entries.find(({ act }) => act.kind === 'shortcut' && act.id === id)?.shortcut).toEqual({ id });
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('for the floor alone all are offered, those who cannot have it after those who can', () => {
    const absent = inSession().record('13:10', { type: 'left', person: 'zms' });
    const offered = floorEntries(contextOf(absent));
    expect(offered).toHaveLength(absent.log.session.body.members.length);
    expect(offered.at(-1)?.act).toEqual({ kind: 'floor', person: 'zms' });
  });
});
