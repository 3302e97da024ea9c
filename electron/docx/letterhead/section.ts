/** The page set-up of a letterhead: that of its first section, with the headers and footers that it shows. */
import type { Element } from '@xmldom/xmldom';
import type { WordPackage } from './package.ts';
import { attribute, child, children, descendants, isOn, R, rootOf } from './xml.ts';

export const PAGE_KINDS = ['default', 'first', 'even'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The names of the parts that pages of a kind show; undefined for none. */
export interface PageParts {
  readonly header: string | undefined;
  readonly footer: string | undefined;
}

export interface LetterheadSection {
  /** `w:sectPr`; undefined in a document that has none. */
  readonly properties: Element | undefined;
  readonly pages: Readonly<Record<PageKind, PageParts>>;
  /** Whether the first page, and even ones, are apart from the others. */
  readonly first: boolean;
  readonly even: boolean;
}

export function sectionOf(word: WordPackage): LetterheadSection {
  const [properties] = descendants(word.body, 'sectPr');
  const settings = word.partOf('settings');
  const relationships = word.relationships(word.main);
  const part = (name: 'headerReference' | 'footerReference', kind: PageKind): string | undefined => {
    const reference = (properties ? children(properties) : []).find(
      (each) => each.localName === name && (attribute(each, 'type') ?? 'default') === kind,
    );
    const id = attribute(reference, 'id', R);
    return relationships.find((each) => each.id === id && !each.external)?.target;
  };
  const pages = (kind: PageKind): PageParts => ({
    header: part('headerReference', kind),
    footer: part('footerReference', kind),
  });
  return {
    properties,
    pages: { default: pages('default'), first: pages('first'), even: pages('even') },
    first: isOn(properties, 'titlePg'),
    even: settings ? isOn(rootOf(settings.xml), 'evenAndOddHeaders') : false,
  };
}

/** The sheet of a section in cm, Carta with margins of 2.5 where it has none. Its gutter is part of the left margin. */
export function sheetOf({ properties }: LetterheadSection) {
  const size = child(properties, 'pgSz');
  const margin = child(properties, 'pgMar');
  const left = centimetres(attribute(margin, 'left') ?? attribute(margin, 'start'), 2.5);
  return {
    width: centimetres(attribute(size, 'w'), 21.59),
    height: centimetres(attribute(size, 'h'), 27.94),
    margins: {
      // A negative margin is one that the header does not push (§ 17.6.11); here it may.
      top: Math.abs(centimetres(attribute(margin, 'top'), 2.5)),
      bottom: Math.abs(centimetres(attribute(margin, 'bottom'), 2.5)),
      left: rounded(left + centimetres(attribute(margin, 'gutter'), 0)),
      right: centimetres(attribute(margin, 'right') ?? attribute(margin, 'end'), 2.5),
    },
    header: centimetres(attribute(margin, 'header'), 1.25),
    footer: centimetres(attribute(margin, 'footer'), 1.25),
  };
}

/** A length of the file, in twips unless it names its unit (§ 22.9.2.14), to a thousandth: finer than a twip. */
function centimetres(text: string | undefined, otherwise: number): number {
  const [, value = '', unit = ''] = /^(-?[\d.]+)(mm|cm|in|pt|pc|pi)?$/.exec(text ?? '') ?? [];
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return otherwise;
  return rounded(number * (UNITS[unit] ?? 2.54 / 1440));
}

const UNITS: Readonly<Record<string, number>> = {
  mm: 0.1,
  cm: 1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  pi: 2.54 / 6,
};

function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}
