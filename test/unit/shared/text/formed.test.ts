/** Texts with a form, from the fact to the acta. */
import { expect, test } from 'vitest';
import type { ActaBlock } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { ActaError } from '#shared/errors.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Passage, Rich } from '#shared/text/rich.ts';
import { asWritten, writingOf } from '#shared/text/writing.ts';
import { floor, inSession } from '#test/fixtures/session-builder.ts';

const RICH: Rich = [
  { kind: 'paragraph', spans: [{ text: 'propuso ' }, { text: 'dos', bold: true }, { text: ' medidas:' }] },
  { kind: 'list', ordered: false, items: [[{ text: 'publicar el ' }, { text: 'calendario', italic: true }]] },
  { kind: 'list', ordered: true, items: [[{ text: 'medir' }], [{ text: 'informar' }]] },
  { kind: 'paragraph', spans: [{ text: 'con este gasto:' }] },
  {
    kind: 'table',
    header: true,
    rows: [
      [[{ text: 'Partida' }], [{ text: 'Monto' }]],
      [[{ text: 'Papelería' }], [{ text: '300' }]],
    ],
  },
  { kind: 'paragraph', spans: [] },
  { kind: 'paragraph', spans: [{ text: 'y pidió el voto.' }] },
];

const written = (block: string, rich: readonly Passage[]): EventFact => ({
  type: 'textWritten',
  block,
  ...asWritten(writingOf(rich)),
});
const session = () => inSession().record('13:10', floor('b1', 'drc'), written('b1', RICH));
const ofBlock = (blocks: readonly ActaBlock[]) => {
  const from = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.runs.some(({ text }) => /^propuso/.test(text)),
  );
  return blocks.slice(from, from + 6);
};

test('an intervention goes on, after its lead-in, in lists, tables and paragraphs of the acta', () => {
  const { blocks } = compile(session().log.session);
  const [lead, bullets, numbers, between, table, last] = ofBlock(blocks);
  const runs = lead?.kind === 'paragraph' ? lead.runs : [];
  expect(runs.map(({ text }) => text).join('')).toMatch(/señaló que propuso dos medidas:$/);
  expect(runs.find(({ text }) => text === 'dos')).toMatchObject({ bold: true, origin: 'typed', source: { id: 'b1' } });
  expect(lead).toMatchObject({ keepNext: true });
  expect(bullets).toMatchObject({ kind: 'list', format: 'bullet', items: [{ runs: [{}, { italic: true }] }] });
  expect(numbers).toMatchObject({ kind: 'list', format: 'decimal' });
  expect(between).toMatchObject({ kind: 'paragraph', keepNext: true });
  expect(table).toMatchObject({ kind: 'table', header: true });
  expect(last).toMatchObject({ kind: 'paragraph', runs: [{ text: 'y pidió el voto.' }] });
});

test('its plain text marks the items and parts the cells', () => {
  const text = renderText(compile(session().log.session));
  expect(text).toContain(
    'propuso dos medidas:\n\n• publicar el calendario\n\n1. medir\n2. informar\n\ncon este gasto:',
  );
  expect(text).toContain('Partida\tMonto\nPapelería\t300\n\ny pidió el voto.');
});

test('what follows in the same paragraph goes on after the last of its text, and after a table in one of its own', () => {
  const follow = (rich: Rich) => {
    const lead = { connector: '', form: 'none', verb: 'y' };
    const after: EventFact = { type: 'paragraphAdded', block: 'b2', person: 'drc', lead, joined: true };
    const facts = [floor('b1', 'drc'), written('b1', rich), after, written('b2', [RICH[0] as Passage])];
    return renderText(compile(inSession().record('13:10', ...facts).log.session));
  };
  expect(follow(RICH)).toContain('y pidió el voto. Y propuso dos medidas:');
  expect(follow(RICH.slice(0, 5))).toContain('300\n\nY propuso dos medidas:');
});

test('an intervention that is only a list stands under its lead-in', () => {
  const only = inSession().record('13:10', floor('b1', 'drc'), written('b1', RICH.slice(1, 2)));
  expect(renderText(compile(only.log.session))).toMatch(/señaló que\n\n• publicar el calendario/);
});

test('a form that does not say what the text says is refused at its field', () => {
  const refused = (fact: EventFact) => {
    try {
      inSession().record('13:10', floor('b1', 'drc'), floor('b2', 'drc'), fact);
    } catch (error) {
      if (error instanceof ActaError) return error.problem;
      throw error;
    }
    return null;
  };
  const rich: Rich = [{ kind: 'paragraph', spans: [{ text: 'otro', bold: true }] }];
  const split = { type: 'blockSplit', block: 'b1', into: 'b3', before: 'a', after: 'b', lead: null } as const;
  expect(refused({ type: 'textWritten', block: 'b1', text: 'uno', rich })).toMatchObject({ code: 'formDiffers' });
  expect(refused({ ...split, afterRich: rich })?.path).toMatch(/fact\.afterRich$/);
  expect(refused({ ...split, beforeRich: rich })?.path).toMatch(/fact\.beforeRich$/);
  expect(refused({ type: 'blocksJoined', block: 'b1', absorbed: 'b2', text: 'uno', rich })).not.toBeNull();
  expect(refused({ type: 'textWritten', block: 'b1', text: 'otro', rich })).toBeNull();
});

test('a plain text after one with a form leaves none, and a bundle carries both', () => {
  const plain = session().record('13:12', floor('b2', 'zms'), { type: 'textWritten', block: 'b2', text: 'nada' });
  const again = parseBundle(writeBundle(plain.log));
  expect(again.session.minutes).toEqual(plain.log.session.minutes);
  const cleared = plain.record('13:13', { type: 'textWritten', block: 'b1', text: 'nada' });
  expect(cleared.log.session.minutes.find(({ id }) => id === 'b1')).toMatchObject({ text: 'nada', rich: null });
});
