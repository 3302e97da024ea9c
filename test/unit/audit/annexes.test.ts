/** Annexes: that each one cited is there with its file, and each one there is cited. */
import { describe, expect, it } from 'vitest';
import type { EventFact } from '#shared/session/facts.ts';
import { faultless, of, rewrite, rules, saying, told } from './auditing.ts';

const FILE = { asset: 'ab'.repeat(32), name: 'programa.pdf', size: 1_000 };
const annex = (id: string, title: string, more: Partial<Extract<EventFact, { type: 'annexed' }>> = {}): EventFact => ({
  type: 'annexed',
  annex: id,
  title,
  file: FILE,
  ...more,
});
/** Someone says this, and the acta has so many annexes with their files. */
const having = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => index + 1).reduce(
    (so, n) => so.record('14:30', annex(`x${n}`, `Documento ${n}`)),
    saying(text),
  );

describe('an annex that is cited', () => {
  it('must be there', () => {
    const found = of(having(1, 'el programa consta en el Anexo 2.'), 'annexNotAttached');
    expect(found).toMatchObject([
      {
        severity: 'error',
        source: { kind: 'block', id: 'b2' },
        data: { told: 'Anexo 2' },
        id: 'annexNotAttached:block:b2:anexo 2',
      },
    ]);
    expect(told(having(0, 'véase el anexo único.'), 'annexNotAttached')).toEqual([
      'Se cita “anexo único”, pero el acta no tiene ese anexo. Agréguelo a los anexos, o corrija la cita.',
    ]);
  });

  it('is found however it is written', () => {
    const rulesFor = (text: string) => rules(having(3, text)).filter((rule) => rule.startsWith('annex'));
    for (const text of [
      'los anexos 1, 2 y 3.',
      'los anexos 1 al 3.',
      'el ANEXO NÚMERO 1, el Anexo núm. 2 y el anexo tres.',
      'el Anexo “1”, el anexo 2 de la presente acta y el anexo 3 del acta.',
    ]) {
      expect(rulesFor(text), text).toEqual([]);
    }
  });

  it('is another document’s where the text says so, and no word is taken for one', () => {
    for (const text of [
      'conforme al Anexo 2 del dictamen.',
      'el anexo 4, de la Ley.',
      'el anexo a que se refiere el oficio.',
      'SE AGREGA COMO ANEXO A LA PRESENTE.',
      'se anexa 1 copia.',
    ]) {
      expect(rules(having(0, text)), text).not.toContain('annexNotAttached');
    }
  });

  it('may be cited by a sentence she rewrote or by the document of a particular vote', () => {
    const { log } = saying('se presentó el programa.').record('14:30', annex('x1', 'Programa'));
    const key = 'closing';
    const rewritten = saying('se presentó el programa.')
      .record('14:30', annex('x1', 'Programa'))
      .record('14:31', rewrite(key, `Se agrega el Anexo 1. ${log.session.sheet.place}`));
    expect(rules(rewritten)).not.toContain('annexNotCited');
    const particular = faultless().record('14:30', annex('x1', 'Voto')).record('14:31', {
      type: 'particularVoteRecorded',
      particular: 'p1',
      vote: 'v2',
      person: 'zms',
      document: 'el anexo 1',
    });
    expect(rules(particular)).toEqual([]);
  });
});

describe('an annex that is there', () => {
  it('should be cited: its place in the list is no citation', () => {
    const found = of(having(2, 'el programa es el anexo 2.'), 'annexNotCited');
    expect(found).toMatchObject([{ severity: 'warning', id: 'annexNotCited:x1', source: null }]);
    expect(told(having(2, 'el programa es el anexo 2.'), 'annexNotCited')).toEqual([
      'Anexo 1 (“Documento 1”) no se cita en ninguna parte del acta. Cítelo donde corresponda, o quítelo.',
    ]);
  });

  it('should have its file, and tells where it belongs', () => {
    const start = saying('el programa es el anexo 1.');
    const { file: _file, ...bare } = annex('x1', 'Programa') as Extract<EventFact, { type: 'annexed' }>;
    const found = of(start.record('14:30', { ...bare, about: { item: 'i3' } }), 'annexWithoutFile');
    expect(found).toMatchObject([{ severity: 'warning', source: { kind: 'item', id: 'i3' } }]);
    expect(rules(start.record('14:30', annex('x1', 'Programa')))).toEqual([]);
  });

  it('is cited by its own name, where it has one', () => {
    const own = { label: 'Anexo fotográfico' };
    expect(rules(saying('véase el anexo fotográfico.').record('14:30', annex('x1', 'Fotos', own)))).toEqual([]);
    expect(rules(saying('véase el anexo 1.').record('14:30', annex('x1', 'Fotos', own)))).toEqual([
      'annexNotAttached',
      'annexNotCited',
    ]);
  });
});
