import { describe, expect, it } from 'vitest';
import { writeDocx } from '#electron/docx/write.ts';
import { compile } from '#shared/acta/compile.ts';
import { ActaError } from '#shared/errors.ts';
import { docxParts } from '#test/fixtures/docx-text.ts';
import { floor, inSession } from '#test/fixtures/session-builder.ts';

const two = inSession().record('13:06', floor('b1', 'drc')).record('13:07', floor('b2', 'zms'));
const code = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof ActaError) return `${error.problem.code} ${error.problem.path}`;
    throw error;
  }
  return null;
};

describe('moving a paragraph', () => {
  it('needs the one minute beside which it goes', () => {
    expect(code(() => two.record('13:08', { type: 'blockMoved', block: 'b2' }))).toBe('blank facts[7].fact.after');
    const both = { type: 'blockMoved', block: 'b2', after: 'b1', before: 'b1' } as const;
    expect(code(() => two.record('13:08', both))).toBe('invalid facts[7].fact.before');
    const unknown = { type: 'blockMoved', block: 'b2', before: 'b9' } as const;
    expect(code(() => two.record('13:08', unknown))).toBe('unknownBlock facts[7].fact.before');
  });
});

describe('joined paragraphs of two people', () => {
  it('keep each turn with who had it, also when the paragraph is given to another', () => {
    const joined = two
      .record('13:08', { type: 'blocksJoined', block: 'b1', absorbed: 'b2', text: 'todo' })
      .record('13:09', { type: 'blockReassigned', block: 'b1', person: 'jvz', lead: null });
    expect(joined.log.session.turns.map(({ person, block }) => [person, block])).toEqual([
      ['jvz', 'b1'],
      ['zms', 'b1'],
    ]);
    expect(joined.log.session.floor).toMatchObject({ person: 'zms', block: 'b1' });
  });
});

describe('a note', () => {
  const noted = two
    .record('13:08', { type: 'textWritten', block: 'b1', text: 'pedir calendario' })
    .record('13:08', { type: 'noteMarked', block: 'b1', note: true })
    .record('13:09', { type: 'doubtMarked', doubt: 'd1', block: 'b1', note: '¿qué fecha?' });

  it('is seen as one in the acta and in Word until it is written up, and a doubt is never printed', async () => {
    const runs = (session: typeof noted.log.session) =>
      compile(session).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    const run = runs(noted.log.session).find(({ text }) => text === 'pedir calendario');
    expect(run?.origin).toBe('note');
    const word = docxParts(await writeDocx(compile(noted.log.session)))['word/document.xml'] ?? '';
    expect(word).toMatch(/<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*pedir calendario/);
    expect(word).not.toContain('qué fecha');
    const drafted = noted.record('13:10', { type: 'noteMarked', block: 'b1', note: false });
    expect(runs(drafted.log.session).find(({ text }) => text === 'pedir calendario')?.origin).toBe('typed');
  });
});
