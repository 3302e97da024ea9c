import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLayout, rubricInitials } from '#shared/acta/paper.ts';
import { signaturePages } from '#shared/acta/signaturePages.ts';
import { PAPER_SIZES } from '#shared/body/paper.ts';
import { paper, signatures } from '#test/unit/docx/sample.ts';

const SIDES = ['left', 'right'] as const;
const SIZES = ['carta', 'oficio'] as const;

describe('the rubric at the margin', () => {
  it('never meets the text nor leaves the sheet, and has a place for everyone, from 1 to 120', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...SIDES),
        fc.constantFrom(...SIZES),
        fc.constantFrom('initials' as const, 'name' as const),
        (count, side, size, label) => {
          const { width, margins, rubric, height } = pageLayout(paper({ size, rubric: { side, label } }, count));
          if (!rubric) throw new Error('no rubric');
          expect(rubric.columns.length * rubric.rows).toBeGreaterThanOrEqual(count);
          expect(rubric.placeHeight).toBeGreaterThan(0.5);
          expect(rubric.top + rubric.rows * rubric.placeHeight).toBeLessThanOrEqual(height - margins.bottom + 0.001);
          const from = Math.min(...rubric.columns);
          const to = Math.max(...rubric.columns) + rubric.width;
          if (side === 'left') {
            expect(from).toBeGreaterThan(0.5);
            expect(to).toBeLessThan(margins.left);
          } else {
            expect(to).toBeLessThan(width - 0.5);
            expect(from).toBeGreaterThan(width - margins.right);
          }
          expect(width - margins.left - margins.right).toBeGreaterThan(9);
        },
      ),
    );
  });

  it('lets the text of the first page begin below its own head, and of the others below theirs', () => {
    const long = 'Secretariado Técnico Local de Gobierno Abierto. '.repeat(8);
    const one = paper({}, 0);
    const first = { header: { left: long, centre: long, right: long }, footer: one.pages.footer };
    const own = pageLayout({ ...one, first });
    expect(own.firstTop).toBeGreaterThan(own.textTop);
    expect(own.textTop).toBe(pageLayout(one).textTop);
    expect(pageLayout(one).firstTop).toBe(pageLayout(one).textTop);
    const others = pageLayout({ ...one, pages: first, first: one.pages });
    expect(others.firstTop).toBe(own.textTop);
    expect(others.textTop).toBe(own.firstTop);
  });

  it('takes nothing from the signature sheet, nor from a body without one', () => {
    const withRubric = pageLayout(paper({ rubric: { side: 'left', label: 'initials' } }, 60));
    expect(withRubric.sheetMargins).toEqual(pageLayout(paper()).margins);
    expect(pageLayout(paper()).rubric).toBeNull();
    expect(pageLayout(paper()).width).toBe(PAPER_SIZES.carta.width);
  });

  it.each([
    ['Zulema Martínez Sánchez', 'Z.M.S.'],
    ['María de los Ángeles Hernández-Montejano', 'M.Á.H.M.'],
    ['C. Ñ', 'C.Ñ.'],
  ])('says %s as %s', (name, initials) => {
    expect(rubricInitials(name)).toBe(initials);
  });
});

describe('the signature sheet', () => {
  it('parts any number of signatories over pages as even as can be, everyone once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.constantFrom(1, 2, 3), (count, columns) => {
        const pages = signaturePages(signatures(count, columns as 1 | 2 | 3), { width: 16, height: 22, size: 11 });
        const rows = pages.map((page) => page.parts.flatMap((part) => part.rows).length);
        const people = pages.flatMap((page) => page.parts.flatMap((part) => part.rows.flat()));
        expect(people.map(({ person }) => person)).toEqual(Array.from({ length: count }, (_, index) => `p${index}`));
        expect(Math.min(...rows)).toBeGreaterThanOrEqual(Math.min(2, Math.ceil(count / columns)));
      }),
    );
  });

  it('tells who does not sign on its last page', () => {
    const notes = [[{ text: 'No firma.', origin: 'generated' as const }]];
    const pages = signaturePages({ ...signatures(40), notes }, { width: 16, height: 22, size: 11 });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.notes.length)).toEqual(
      pages.map((_, index) => (index === pages.length - 1 ? 1 : 0)),
    );
  });
});
