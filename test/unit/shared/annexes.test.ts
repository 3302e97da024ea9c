/** Annexes: how they are called and listed, and what follows when they are moved or taken away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annexChangeFacts, annexPlan } from '#shared/acta/annexChanges.ts';
import { annexLabels } from '#shared/acta/annexes.ts';
import { annexCiting, annexMentions } from '#shared/acta/annexMentions.ts';
import { compile } from '#shared/acta/compile.ts';
import { renderText } from '#shared/acta/text.ts';
import { parseBundle, writeBundle } from '#shared/bundle-io.ts';
import { ActaError } from '#shared/errors.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { cardinal } from '#shared/spanish/numbers.ts';
import { convened, floor, inSession, profileBody, type Recorder } from '#test/fixtures/session-builder.ts';

const FILE = { asset: 'ab'.repeat(32), name: 'programa anual.pdf', size: 3 };
const annexed = (id: string, more: Partial<Extract<EventFact, { type: 'annexed' }>> = {}): EventFact => ({
  type: 'annexed',
  annex: id,
  title: `Documento ${id}`,
  ...more,
});
const labels = ({ log }: Recorder) => [...annexLabels(log.session).values()];
const three = () => convened().record('09:10', annexed('a'), annexed('b'), annexed('c'));
const textOf = ({ log }: Recorder, block: string) => {
  const minute = log.session.minutes.find(({ id }) => id === block);
  return minute?.kind === 'block' ? minute.text : null;
};
const code = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof ActaError ? error.problem.code : error;
  }
};

describe('an annex', () => {
  it('is called by its place, in the body’s numerals, unless it has a name of its own', () => {
    expect(labels(three())).toEqual(['Anexo 1', 'Anexo 2', 'Anexo 3']);
    expect(
      labels(three().record('09:11', { type: 'annexAmended', annex: 'b', title: 'Fotos', label: 'Anexo fotográfico' })),
    ).toEqual(['Anexo 1', 'Anexo fotográfico', 'Anexo 2']);
    const board = profileBody('consejo-de-administracion');
    expect(labels(convened(board).record('09:10', annexed('a'), annexed('b')))).toEqual(['Anexo A', 'Anexo B']);
  });

  it('is amended, moved, taken away, and all of it undone', () => {
    const changed = three()
      .as('moved', '09:11', { type: 'annexMoved', annex: 'c', position: 1 })
      .as('gone', '09:12', { type: 'annexRemoved', annex: 'a' });
    const ids = ({ log }: Recorder) => log.session.annexes.map(({ id }) => id);
    expect(ids(changed)).toEqual(['c', 'b']);
    const back = changed.record('09:13', { type: 'undone', act: 'gone' });
    expect(ids(back)).toEqual(['c', 'a', 'b']);
    expect(ids(back.record('09:14', { type: 'undone', act: 'moved' }))).toEqual(['a', 'b', 'c']);
  });

  it('belongs to what there is, and is changed only where it is there', () => {
    const record = (fact: EventFact) => code(() => three().record('09:11', fact));
    expect(record(annexed('a'))).toBe('repeatedId');
    expect(record(annexed('d', { about: { item: 'nothing' } }))).toBe('unknownItem');
    expect(record(annexed('d', { about: { agreement: 'nothing' } }))).toBe('unknownAgreement');
    expect(record({ type: 'annexRemoved', annex: 'd' })).toBe('unknownAnnex');
    expect(record({ type: 'annexMoved', annex: 'a', position: 4 })).toBe('invalid');
    expect(record({ type: 'annexMoved', annex: 'a', position: 3 })).toBeNull();
  });

  it('is listed before the signatures, with what it belongs to and its file', () => {
    const session = inSession()
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record('13:11', { type: 'agreementRecorded', agreement: 'a1', folio: 'STL/IV/1/2020', text: 'Se acuerda.' })
      .record('13:50', { type: 'itemOpened', item: 'i5' })
      .record('14:00', { type: 'closed' })
      .record(
        '14:10',
        annexed('a', { file: FILE, about: { item: 'i3' } }),
        annexed('b', { about: { agreement: 'a1' } }),
      ).log.session;
    const text = renderText(compile(session));
    expect(text).toContain(
      [
        'Anexos',
        'Forman parte de la presente acta los siguientes dos anexos:',
        'Anexo 1. Documento a, relativo al tercer punto del orden del día (archivo electrónico “programa anual.pdf”).',
        'Anexo 2. Documento b, relativo al acuerdo STL/IV/1/2020.',
      ].join('\n\n'),
    );
    expect(text.indexOf('Anexo 2. Documento b')).toBeLessThan(text.indexOf('Esta hoja corresponde'));
    expect(text.indexOf('se dio por concluida')).toBeLessThan(text.indexOf('Anexo 1. Documento a'));
  });
});

describe('the texts that cite annexes', () => {
  const cited = () =>
    inSession(three())
      .record('13:10', { type: 'itemOpened', item: 'i3' })
      .record(
        '13:11',
        floor('b1', 'drc'),
        {
          type: 'textWritten',
          block: 'b1',
          text: 'véanse el Anexo 1 y los anexos 2, y 3; el anexo tres, y el Anexo 3 del dictamen.',
          rich: [
            {
              kind: 'paragraph',
              spans: [
                { text: 'véanse el ' },
                { text: 'Anexo 1', bold: true },
                { text: ' y los anexos 2, y 3; el anexo tres, y el Anexo 3 del dictamen.' },
              ],
            },
          ],
        },
        { type: 'agreementRecorded', agreement: 'g1', folio: 'F/3', text: 'Se aprueba el Anexo 3.' },
      );

  it('follow when one is moved, in digits and in words, and keep their look', () => {
    const start = cited();
    const change = { kind: 'move', annex: 'c', position: 1 } as const;
    const plan = annexPlan(start.log.session, change);
    expect(plan.relabellings.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      'Anexo 3 → Anexo 1',
      'Anexo 1 → Anexo 2',
      'Anexo 2 → Anexo 3',
    ]);
    expect(plan.cited.map(({ id, changes }) => [id, changes])).toEqual([
      ['b1', true],
      ['g1', true],
    ]);
    const after = start.record('13:20', ...annexChangeFacts(start.log.session, change, plan.cited));
    expect(textOf(after, 'b1')).toBe('véanse el Anexo 2 y los anexos 3, y 1; el anexo uno, y el Anexo 3 del dictamen.');
    const block = after.log.session.minutes.find(({ id }) => id === 'b1');
    expect(block?.kind === 'block' && block.rich?.[0]).toMatchObject({
      spans: [{ text: 'véanse el ' }, { text: 'Anexo 2', bold: true }, {}],
    });
    expect(after.log.session.minutes.find(({ id }) => id === 'g1')).toMatchObject({
      text: 'Se aprueba el Anexo 1.',
      folio: 'F/3',
    });
  });

  it('go on being of the same annexes, however those are moved', () => {
    const styles = [
      (n: number) => `el Anexo ${n}`,
      (n: number) => `ANEXO NÚM. ${n},`,
      (n: number) => `el anexo “${n}”`,
      (n: number) => `el anexo ${cardinal(n)}`,
    ];
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const all = ids.reduce((so, id) => so.record('09:10', annexed(id)), convened());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(styles.length - 1)), { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 }),
        (told, moves) => {
          const text = told.map(([n, style]) => styles[style]?.(n)).join(' y ');
          const written = inSession(all).record('13:11', floor('b1', 'drc'), {
            type: 'textWritten',
            block: 'b1',
            text,
          });
          const moved = moves.reduce((so, [annex, position]) => {
            const change = { kind: 'move', annex, position } as const;
            const { cited } = annexPlan(so.log.session, change);
            return so.record('13:12', ...annexChangeFacts(so.log.session, change, cited));
          }, written);
          const citedIn = (so: Recorder) =>
            annexMentions(textOf(so, 'b1') ?? '', annexCiting(so.log.session)).flatMap(({ annexes }) => annexes);
          expect(citedIn(moved)).toEqual(citedIn(written));
          expect(citedIn(written)).toEqual(told.map(([n]) => ids[n - 1]));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tell a stretch of them as what it has become', () => {
    const five = ['d', 'e'].reduce((so, id) => so.record('09:10', annexed(id)), three());
    const start = inSession(five).record('13:11', floor('b1', 'drc'), {
      type: 'textWritten',
      block: 'b1',
      text: 'véanse los anexos 1 al 3.',
    });
    const textAfter = (annex: string, position: number) => {
      const change = { kind: 'move', annex, position } as const;
      const { cited } = annexPlan(start.log.session, change);
      return textOf(start.record('13:12', ...annexChangeFacts(start.log.session, change, cited)), 'b1');
    };
    expect(textAfter('a', 3)).toBe('véanse los anexos 1 al 3.');
    expect(textAfter('e', 1)).toBe('véanse los anexos 2 al 4.');
    expect(textAfter('e', 2)).toBe('véanse los anexos 1, 3 y 4.');
  });

  it('follow only where she says so, and one that cites what is taken away is told', () => {
    const start = cited();
    const change = { kind: 'remove', annex: 'a' } as const;
    const plan = annexPlan(start.log.session, change);
    expect(plan.cited).toMatchObject([
      { id: 'b1', citesRemoved: true, changes: true, told: ['Anexo 1', 'anexos 2, y 3', 'anexo tres'] },
      { id: 'g1', citesRemoved: false, changes: true },
    ]);
    const after = start.record('13:20', ...annexChangeFacts(start.log.session, change, plan.cited.slice(1)));
    expect(textOf(after, 'b1')).toContain('el Anexo 1 y los anexos 2, y 3');
    expect(after.log.session.minutes.find(({ id }) => id === 'g1')).toMatchObject({ text: 'Se aprueba el Anexo 2.' });
  });
});

describe('a bundle', () => {
  it('brings the files of its annexes along, whole', () => {
    const { body, entries } = convened().record('09:10', annexed('a', { file: FILE })).log;
    const written = (base64: string, assets = { [FILE.asset]: { mime: 'application/pdf', base64 } }) =>
      code(() => parseBundle(writeBundle({ body, entries, assets })));
    expect(written('QUJD')).toBeNull();
    expect(written('QUI=')).toBe('assetDamaged');
    expect(written('QUJD', {} as never)).toBe('missingAsset');
  });
});
