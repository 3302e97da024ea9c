import { describe, expect, test } from 'vitest';
import { type Findable, search } from '#renderer/live/palette/search.ts';

const thing = (label: string, given: Partial<Findable> = {}): Findable => ({ label, also: '', weight: 1, ...given });
const found = (things: readonly Findable[], query: string) => search(things, query).map(({ label }) => label);

const DANIEL = thing('Dar la voz a Daniel Rosemberg Cervantes Pérez', { initials: 'DRCP', weight: 4 });
const ZULEMA = thing('Dar la voz a Zulema Martínez Sánchez', { initials: 'ZMS', weight: 4 });
const VOTE = thing('Votación', { also: 'votar unanimidad', weight: 3 });
const LEAVES = thing('Registrar la salida de Daniel Rosemberg Cervantes Pérez', { weight: 0 });
const OPEN = thing('Abrir el punto 3: Presentación del programa', { number: '3', weight: 2 });
const OPEN_12 = thing('Abrir el punto 12: Votaciones de 2023', { number: '12', weight: 2 });
const WITHDRAW = thing('Retirar el punto 3: Presentación del programa', { weight: 0 });
const ALL = [LEAVES, WITHDRAW, VOTE, OPEN, OPEN_12, ZULEMA, DANIEL];

describe('finding by words', () => {
  test.each([
    ['daniel', DANIEL],
    ['cervantes', DANIEL],
    ['dar voz dan', DANIEL],
    ['dar la voz a z', ZULEMA],
    ['martinez', ZULEMA],
    ['MARTÍNEZ', ZULEMA],
    ['zms', ZULEMA],
    ['votacion', VOTE],
    ['vot', VOTE],
    ['unanimidad', VOTE],
    ['3', OPEN],
    ['programa', OPEN],
    ['punto 12', OPEN_12],
    ['retirar 3', WITHDRAW],
    ['retirar punto 3', WITHDRAW],
    ['salida dan', LEAVES],
  ])('%s finds it first', (query, first) => {
    expect(found(ALL, query)[0]).toBe(first.label);
  });

  test.each([
    ['daneil', DANIEL, 'two letters swapped'],
    ['vtacion', VOTE, 'one letter missing'],
    ['programma', OPEN, 'one letter too many'],
    ['votasion', VOTE, 'one letter changed'],
    ['crvnts', DANIEL, 'letters left out'],
  ])('%s finds it still', (query, first) => {
    expect(found(ALL, query)[0]).toBe(first.label);
  });

  test('another ending of a word finds it, after the word itself', () => {
    const cut = thing('Se desconectó Daniel');
    const chair = thing('Conduce Daniel', { also: 'preside' });
    expect(found([chair, cut], 'desconectar')).toEqual([cut.label]);
    expect(found([chair, cut], 'presidente')).toEqual([chair.label]);
    expect(found([thing('Votaciones'), thing('Votantes')], 'votantes')).toEqual(['Votantes']);
    expect(found([thing('Descartar el aviso'), thing('Receso', { also: 'descanso' })], 'descanso')).toEqual(['Receso']);
  });

  test('each word asked for must be there: what lacks one is not offered', () => {
    expect(found(ALL, 'voz xyz')).toEqual([]);
    expect(found(ALL, 'retirar 4')).toEqual([]);
  });

  test('a number is that number, and not a part of another', () => {
    expect(found(ALL, '2')).toEqual([]);
    expect(found(ALL, '12')).toEqual([OPEN_12.label]);
  });

  test('nothing asked is everything, in its order', () => {
    expect(found(ALL, '  ')).toEqual(ALL.map(({ label }) => label));
  });

  test('of two that match as well, the likelier comes first', () => {
    expect(found([LEAVES, DANIEL], 'rosemberg')[0]).toBe(DANIEL.label);
  });
});
