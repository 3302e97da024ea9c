/** The acta as HTML, Markdown and plain text: what was typed arrives, whatever it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '#resources/samples/stl-iv-2020.acta.json' with { type: 'json' };
import { type ActaBlock, type ActaDocument, type Run, signatoriesOf } from '#shared/acta/blocks.ts';
import { compile } from '#shared/acta/compile.ts';
import { withMarks } from '#shared/acta/holdable.ts';
import { renderHtml } from '#shared/acta/html.ts';
import { printedPages } from '#shared/acta/htmlPages.ts';
import { renderMarkdown } from '#shared/acta/markdown.ts';
import { renderText } from '#shared/acta/text.ts';
import type { Paper } from '#shared/body/paper.ts';
import { parseBundle } from '#shared/bundle-io.ts';

const HOSTILE = [
  '</p><script>alert(1)</script>',
  '<w:p>{{ session.number }}{% for %}',
  '&amp; &lt; "comillas" \'simples\'',
  'nulo \u0000 timbre \u0007 sustituto \ud800 fin',
  'derecha a izquierda \u202eolos\u202c y 👩🏽‍⚖️ y e\u0301',
  '# no es título\n1. no es lista\n- ni esta\n> ni cita\n***\n| a | b |',
  '   sangría  doble\ty tabulador',
  '[liga](https://ejemplo.mx) ![imagen](x.png) `código` ~~no~~ \\ $x$',
];

const typed = (text: string): Run[] => [{ text, origin: 'typed' }];

function documentOf(blocks: readonly ActaBlock[], title = 'Acta'): ActaDocument {
  const session = parseBundle(JSON.stringify(sample)).session;
  return { ...compile(session), title, blocks, problems: [] };
}

const paragraph = (text: string): ActaBlock => ({ kind: 'paragraph', runs: typed(text), keepNext: false });

/** What a reader of the HTML sees within its body. */
function shown(html: string): string {
  const body = html.slice(html.indexOf('<main>') + '<main>'.length, html.indexOf('</main>'));
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return body.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}

/** What Markdown’s escapes stand for. */
function unescaped(markdown: string): string {
  return markdown
    .replace(/\\(\n|[!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(32|9);/g, (_whole, code: string) => String.fromCharCode(Number(code)));
}

describe('the acta as HTML', () => {
  it.each(HOSTILE)('says %j as it was typed', (text) => {
    const html = renderHtml(documentOf([paragraph(text)], text));
    expect(shown(html)).toContain(withMarks(text));
    expect(html).not.toMatch(/<script|<w:p/);
  });

  it('says anything as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(renderHtml(documentOf([paragraph(`«${text}»`)])))).toContain(withMarks(`«${text}»`));
      }),
    );
  });

  it('shows what cannot be held by a mark, and marks what is missing', () => {
    const html = renderHtml(
      documentOf([{ kind: 'paragraph', keepNext: false, runs: [{ text: 'a\u0007', origin: 'missing' }] }]),
    );
    expect(html).toContain('<mark>a⟦U+0007⟧</mark>');
  });

  it('stands alone and is made of headings, lists, tables and a language that can be told', () => {
    const html = renderHtml(compile(parseBundle(JSON.stringify(sample)).session));
    expect(html).toMatch(/^<!doctype html>\n<html lang="es-MX">/);
    expect(html).not.toMatch(/https?:|src=|href=|<script/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    // What an outline lists of an item is its number, and not the whole paragraph.
    expect(html.match(/<div class="item[^>]*><h2>[IVX]+\. - <\/h2><p>/g)?.length).toBeGreaterThan(5);
    expect(Math.max(...[...html.matchAll(/<h[1-6][^>]*>(.*?)<\/h/g)].map(([, text = '']) => text.length))).toBeLessThan(
      120,
    );
    expect(html.match(/<table class="agreement" aria-label="Acuerdo STL\/IV\/\d\/2020">/g)).toHaveLength(4);
    expect(html.match(/<th scope="row">/g)).toHaveLength(4);
    const { blocks } = compile(parseBundle(JSON.stringify(sample)).session);
    const signatures = blocks.find((block) => block.kind === 'signatures');
    expect(html.match(/<li><strong>/g)).toHaveLength(signatures ? signatoriesOf(signatures).length : 0);
  });
});

describe('what a block may hold', () => {
  const cell = (text: string): Run[] => [{ text, origin: 'typed' }];
  const blocks: ActaBlock[] = [
    { kind: 'paragraph', keepNext: false, runs: [{ text: 'fuerte', origin: 'typed', bold: true, italic: true }] },
    { kind: 'list', format: 'bullet', items: [{ runs: cell('uno') }] },
    {
      kind: 'table',
      header: true,
      rows: [
        [cell('Mes'), cell('Monto|neto')],
        [cell('enero'), cell('$ <1>')],
      ],
    },
  ];

  it('is whole in HTML: its emphasis, its bullets, its table with the names of the columns', () => {
    const html = renderHtml(documentOf(blocks));
    expect(html).toContain('<strong><em>fuerte</em></strong>');
    expect(html).toContain('<span class="marker">• </span>');
    expect(html).toContain('<thead><tr><th scope="col">Mes</th><th scope="col">Monto|neto</th></tr></thead>');
    expect(html).toContain('<tr><td>enero</td><td>$ &lt;1&gt;</td></tr>');
  });

  it('has in HTML the body’s layout of agreements, and dashes to the margin', () => {
    const source = { kind: 'minute', id: 'a1' } as const;
    const agreement = { kind: 'agreement', folio: 'A/1', runs: cell('Se aprueba.'), fill: true, source } as const;
    const html = renderHtml(
      documentOf([
        { ...agreement, layout: 'table' },
        { ...agreement, layout: 'boxed' },
        { ...agreement, layout: 'paragraph' },
        { kind: 'list', format: 'decimal', items: [{ runs: cell('uno') }], fill: true },
      ]),
    );
    expect(html).toContain('<th scope="row">A/1</th><td><p class="fill">Se aprueba.</p></td>');
    expect(html).toContain('<p class="box fill"><strong>A/1. </strong>Se aprueba.</p>');
    expect(html).toContain('<p class="agreement fill"><strong>A/1. </strong>Se aprueba.</p>');
    expect(html).toContain('<span class="fill">uno</span>');
    // They are drawn, and no part of the text.
    expect(shown(html)).not.toContain('---');
  });

  it('stands on the paper: its head, its logos, the rubric, and the draft’s word while it is one', () => {
    const { paper, ...rest } = documentOf([{ kind: 'paragraph', keepNext: false, runs: cell('x') }]);
    const settings: Paper = {
      ...paper.settings,
      logos: [{ asset: 'a'.repeat(64), place: 'left', alt: 'Escudo "A"', height: 2 }],
      rubric: { side: 'left', label: 'initials' },
    };
    const own = {
      ...paper,
      settings,
      rubric: [{ person: 'p1', label: 'Z.M.S.' }],
      pages: { ...paper.pages, footer: { left: 'Pie', centre: '', right: '' } },
    };
    const images = { logo: () => 'data:image/png;base64,AAAA', letterhead: null };
    const html = renderHtml({ ...rest, paper: own }, { draft: true, images });
    expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="Escudo &quot;A&quot;"');
    expect(html).toMatch(/<div class="rubric" aria-hidden="true"><p style="[^"]*">Z\.M\.S\.<\/p>/);
    expect(html).toContain('<p class="draft" aria-hidden="true">BORRADOR</p>');
    expect(html).toMatch(/<footer>.*Pie.*<\/footer>/s);
    expect(renderHtml({ ...rest, paper: own }, { images })).not.toContain('BORRADOR');
    // Where the printer gives each page its head, the document has none.
    const printed = renderHtml({ ...rest, paper: own }, { images, furniture: 'printer' });
    expect(printed).not.toMatch(/<img|<footer>/);
    expect(printedPages(own, images).pages.header).toContain('<img src="data:image/png;base64,AAAA"');
  });

  it('stands on its letterhead: its words, its images, its colours', () => {
    const look = { size: 9, bold: true, italic: false, color: '7A0019', font: null } as const;
    const image = { src: 'data:image/png;base64,BBBB', alt: 'Sello', width: 3, height: 2 };
    const part = (text: string, top: number) => ({
      pieces: [
        {
          kind: 'paragraph',
          align: 'center',
          before: 0,
          after: 6,
          runs: [
            { kind: 'text', text, ...look },
            { kind: 'page', ...look },
          ],
        },
      ] as const,
      floats: [{ image, left: 1, top }],
    });
    const empty = { pieces: [], floats: [] };
    const letterhead = {
      pages: { header: part('Página <siguiente> ', 0.5), footer: part('Pie ', 15) },
      first: { header: part('Primera página ', 0.5), footer: empty },
      even: null,
    };
    const images = { logo: () => '', letterhead };
    const document = documentOf([{ kind: 'paragraph', keepNext: false, runs: cell('x') }]);
    const html = renderHtml(document, { images });
    expect(html).toMatch(/<header>.*color: #7A0019">Primera página .*<\/header>/s);
    const { pages, first } = printedPages(document.paper, images);
    const { header, footer } = pages;
    expect(first?.header).toContain('Primera página ');
    expect(first?.footer).not.toContain('Pie ');
    expect(header).toMatch(/Página &lt;siguiente&gt; .*<span class="pageNumber">/s);
    expect(footer).toContain('Pie ');
    // An image in the margin is the printer's; one that reaches the text goes with it, behind it.
    expect(header.match(/BBBB/g)).toHaveLength(1);
    const printed = renderHtml(document, { images, furniture: 'printer' });
    expect(printed).toMatch(/<div class="behind"><img src="data:image\/png;base64,BBBB"/);
  });

  it('is whole in Markdown', () => {
    expect(renderMarkdown(documentOf(blocks))).toContain(
      '| Mes | Monto\\|neto |\n| --- | --- |\n| enero | \\$ \\<1\\> |\n',
    );
  });

  it('and each printed page carries the texts of the paper and its number, whatever the texts are', () => {
    const { paper } = documentOf([]);
    const { header, footer } = printedPages({
      ...paper,
      pages: { ...paper.pages, header: { left: '<b>', centre: '', right: 'Acta' } },
    }).pages;
    expect(header).toContain('&lt;b&gt;');
    expect(header).not.toContain('<b>');
    // The number at the centre has as much room at one side as at the other.
    expect(footer.match(/flex: [^;]+/g)).toEqual(['flex: 1 1 0', 'flex: 0 1 auto', 'flex: 1 1 0']);
    expect(header + footer).toMatch(/Página <span class="pageNumber"><\/span> de <span class="totalPages"><\/span>/);
  });
});

describe('the acta as Markdown', () => {
  it.each(HOSTILE)('says %j as it was typed, and nothing of it means anything', (text) => {
    const markdown = renderMarkdown(documentOf([paragraph(text)])).replace('# Acta\n\n', '');
    expect(unescaped(markdown)).toContain(withMarks(text));
    expect(markdown).not.toMatch(/(?:^|\n)(?:#|>|-|\||\d+\.) /);
    expect(markdown.replace(/\\./g, '')).not.toMatch(/[<[*`|~$]/);
  });

  it('has the acta’s headings, numbers and folios', () => {
    const markdown = renderMarkdown(compile(parseBundle(JSON.stringify(sample)).session));
    expect(markdown).toMatch(/^# ACTA/i);
    expect(markdown).toMatch(/\n\| \*\*STL\/IV\/1\/2020\*\* \| /);
    expect(markdown).toMatch(/\n1\. Lista de asistencia/);
    expect(markdown).toMatch(/\n\*\*I\. -\*\* /);
  });
});

describe('Markdown keeps', () => {
  const of = (...blocks: ActaBlock[]) => renderMarkdown(documentOf(blocks)).replace('# Acta\n\n', '');
  const runs = (...each: readonly (readonly [string, Partial<Run>?])[]): Run[] =>
    each.map(([text, look]) => ({ text, origin: 'typed', ...look }));
  const bold = { bold: true } as const;
  const italic = { italic: true } as const;

  it.each<[string, Run[], string]>([
    [
      'bold and italics',
      runs(['a '], ['b', bold], [' '], ['c', italic], [' '], ['d', { ...bold, ...italic }]),
      'a **b** *c* ***d***',
    ],
    ['blanks outside of them', runs(['a'], [' b ', bold], ['c']), 'a **b** c'],
    ['them within a word', runs(['in'], ['ter', bold], ['no']), 'in**ter**no'],
    ['them beside a mark, where asterisks would not do', runs(['a'], ['“b”', bold], ['c']), 'a<strong>“b”</strong>c'],
    ['one beside another', runs(['a', bold], ['b', italic]), '**a**<em>b</em>'],
    ['them on each line', runs(['a\nb', bold]), '**a**\\\n**b**'],
    ['what is escaped within them', runs(['*a*', bold]), '**\\*a\\***'],
    ['a number that begins a bold line', runs(['1. a', bold]), '**1. a**'],
  ])('%s', (_what, given, expected) => {
    expect(of({ kind: 'paragraph', keepNext: false, runs: given })).toBe(`${expected}\n`);
  });

  it('lists: bullets and figures as its own, with what stands under them; Roman numerals as lines', () => {
    const items = (...each: string[]) => each.map((text) => ({ runs: typed(text), nested: text.startsWith('_') }));
    expect(of({ kind: 'list', format: 'bullet', items: items('uno', '# dos') })).toBe('- uno\n- \\# dos\n');
    expect(of({ kind: 'list', format: 'decimal', items: items('uno', '_sub', 'dos') })).toBe(
      '1. uno\\\n    a) \\_sub\n2. dos\n',
    );
    expect(of({ kind: 'list', format: 'upperRoman', items: items('uno', 'dos') })).toBe('I. uno\\\nII. dos\n');
  });

  it.each<[string, 'table' | 'boxed' | 'paragraph', string]>([
    ['a table', 'table', '|  |  |\n| --- | --- |\n| **A/1** | Se aprueba.<br>Cúmplase. |\n'],
    ['a quotation for a box', 'boxed', '> **A/1**\n>\n> Se aprueba.\\\n> Cúmplase.\n'],
    ['a paragraph', 'paragraph', '**A/1.** Se aprueba.\\\nCúmplase.\n'],
  ])('an agreement’s layout: %s', (_what, layout, expected) => {
    const source = { kind: 'minute', id: 'a1' } as const;
    expect(of({ kind: 'agreement', layout, folio: 'A/1', runs: typed('Se aprueba.\nCúmplase.'), source })).toBe(
      expected,
    );
  });
});

describe('each of them', () => {
  it.each([
    ['HTML', renderHtml],
    ['Markdown', renderMarkdown],
    ['text', renderText],
  ])('gives the same %s of the same session', (_name, render) => {
    const written = () => render(compile(parseBundle(JSON.stringify(sample)).session));
    expect(written()).toBe(written());
    expect(written().endsWith('\n')).toBe(true);
  });

  it('takes a paragraph of a million characters', () => {
    const text = '<&*_ ñ'.repeat(200_000);
    expect(shown(renderHtml(documentOf([paragraph(text)])))).toContain(text);
    expect(unescaped(renderMarkdown(documentOf([paragraph(text)])))).toContain(text);
  });
});
