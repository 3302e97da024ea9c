import { describe, expect, it } from 'vitest';
import { floor } from '#test/fixtures/session-builder.ts';
import { atTopic, of, rules, told, write } from './auditing.ts';

const saying = (text: string) => atTopic().record('13:20', floor('b9', 'drc'), write('b9', text));

describe('characters that Word cannot hold', () => {
  it('are told before the acta leaves, with where they are', () => {
    const recorder = saying('Se leyó el\u0007 oficio\ud800.');
    expect(told(recorder, 'notRepresentable')).toEqual([
      expect.stringContaining('“Se leyó el⟦U+0007⟧ oficio⟦U+D800⟧.”'),
    ]);
    expect(of(recorder, 'notRepresentable')[0]).toMatchObject({
      severity: 'error',
      source: { kind: 'block', id: 'b9' },
    });
  });

  it.each(['{{ x }} {% y %}', '<w:p> & ]]>', '👩🏽‍⚖️ שלום مرحبا', 'a\tb\nc'])('are not: %j', (text) => {
    expect(rules(saying(text))).not.toContain('notRepresentable');
  });
});
