import { describe, expect, test } from 'vitest';
import { cycleConnector, cycleVerb, neighbour } from '#renderer/live/leadCycle.ts';

const PHRASES = {
  connectors: ['En uso de la voz,', 'Por su parte,', ''],
  continuations: ['Asimismo,', 'Aunado a ello,'],
  forms: [{ id: 'office', label: 'Cargo y nombre', text: '{{ persona.nombre }}' }],
  verbs: ['señaló que', 'manifestó', 'propuso'],
};
const named = { connector: 'En uso de la voz,', form: 'office', verb: 'señaló que' };

describe('going through lead-ins', () => {
  test('goes round in both directions', () => {
    expect(neighbour(['a', 'b', 'c'], 'c', 1)).toBe('a');
    expect(neighbour(['a', 'b', 'c'], 'a', -1)).toBe('c');
  });

  test('what she typed herself leads to the first, or backwards to the last', () => {
    expect(neighbour(['a', 'b'], 'x', 1)).toBe('a');
    expect(neighbour(['a', 'b'], 'x', -1)).toBe('b');
    expect(neighbour([], 'x', 1)).toBe('x');
  });

  test('a connector changes alone, and comes back after all of them', () => {
    let lead = cycleConnector(PHRASES, named, 1);
    expect(lead).toEqual({ ...named, connector: 'Por su parte,' });
    lead = cycleConnector(PHRASES, cycleConnector(PHRASES, lead, 1), 1);
    expect(lead).toEqual(named);
  });

  test('a paragraph that names nobody goes through the continuations', () => {
    const lead = { connector: 'Asimismo,', form: 'none', verb: 'propuso' };
    expect(cycleConnector(PHRASES, lead, 1).connector).toBe('Aunado a ello,');
    expect(cycleConnector(PHRASES, lead, -1).connector).toBe('Aunado a ello,');
  });

  test('a verb changes alone', () => {
    expect(cycleVerb(PHRASES, named, -1)).toEqual({ ...named, verb: 'propuso' });
  });
});
