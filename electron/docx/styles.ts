/**
 * The acta's styles. Each kind of block has its own, with a Spanish name, and all rest on “Texto del acta”: an office
 * that changes the font or the spacing there changes it everywhere.
 */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { documentWords } from '#shared/acta/documentWords.ts';
import { type ActaPaper, pageLayout, RUBRIC_LINE } from '#shared/acta/paper.ts';
import type { Paper } from '#shared/body/paper.ts';
import { cm, pt } from './page.ts';

/** Half points, as Word counts sizes: the text's own, and the others by it. */
function sizes({ fonts }: Paper) {
  const text = Math.round(fonts.size * 2);
  return { text, title: text + 4, small: text - 4, office: text - 2 };
}

/** Multiple spacing in 240ths of a line. */
const LINE = 240;

/** What parts a paragraph from the next. */
export const PARAGRAPH_GAP = pt(9);

/**
 * The styles by what they dress; the values are the style ids in the file. One that rests on another comes after it,
 * because LibreOffice reads them in order.
 */
export const STYLE = {
  text: 'ActaTexto',
  title: 'ActaTitulo',
  heading: 'ActaEncabezado',
  subheading: 'ActaSubencabezado',
  paragraph: 'ActaParrafo',
  item: 'ActaPunto',
  list: 'ActaLista',
  cell: 'ActaCelda',
  cellHeader: 'ActaCeldaEncabezado',
  agreement: 'ActaAcuerdo',
  agreementBox: 'ActaAcuerdoRecuadro',
  agreementParagraph: 'ActaAcuerdoParrafo',
  folio: 'ActaFolio',
  gap: 'ActaSeparacion',
  signatureTitle: 'ActaTituloFirmas',
  signature: 'ActaFirma',
  office: 'ActaCargo',
  represents: 'ActaRepresentacion',
  signatureGroup: 'ActaGrupoFirmas',
  signatureNote: 'ActaConstancia',
  legend: 'ActaLeyenda',
  header: 'ActaEncabezadoPagina',
  headerLeft: 'ActaEncabezadoPaginaIzquierda',
  headerCentre: 'ActaEncabezadoPaginaCentro',
  footer: 'ActaPiePagina',
  footerLeft: 'ActaPiePaginaIzquierda',
  footerRight: 'ActaPiePaginaDerecha',
  rubric: 'ActaRubrica',
} as const;

/** The box of an agreement stands within the margins: its line is this far outside the text. */
export const BOX_INDENT = cm(0.25);
const BOX_LINE = { style: BorderStyle.SINGLE, size: 4, space: 6, color: '7F7F7F' } as const;

type StyleKey = keyof typeof STYLE;

type Dress = Pick<IParagraphStyleOptions, 'paragraph' | 'run'> & {
  readonly basedOn?: StyleKey;
  readonly next?: StyleKey;
};

/** Widow control is an option of paragraphs in docx's types, though it writes it in a style as well. */
function flow({ fonts }: Paper): IParagraphPropertiesOptions {
  return {
    spacing: { before: 0, after: 0, line: Math.round(fonts.spacing * LINE), lineRule: LineRuleType.AUTO },
    widowControl: true,
  };
}

function dresses(paper: ActaPaper, language: string): Record<StyleKey, Dress> {
  const SIZE = sizes(paper.settings);
  // On a letterhead the typeface is that of its default style, on which the acta's rest; its language is the acta's own.
  const { letterhead } = paper.settings;
  const headings = letterhead ? {} : { font: paper.settings.fonts.headings };
  const own = letterhead ? { run: { language: { value: language } } } : {};
  const single = { line: LINE, lineRule: LineRuleType.AUTO } as const;
  return {
    text: { paragraph: flow(paper.settings), ...own },
    title: {
      next: 'paragraph',
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: pt(18) }, keepNext: true, keepLines: true },
      run: { ...headings, bold: true, size: SIZE.title, sizeComplexScript: SIZE.title },
    },
    heading: {
      next: 'paragraph',
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { before: pt(12), after: pt(6) },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
      run: { ...headings, bold: true },
    },
    subheading: { basedOn: 'heading', next: 'paragraph', paragraph: { outlineLevel: 1 }, run: { italics: true } },
    paragraph: { paragraph: { alignment: AlignmentType.BOTH, spacing: { after: PARAGRAPH_GAP } } },
    item: { basedOn: 'paragraph', next: 'paragraph', paragraph: { spacing: { before: pt(3) }, outlineLevel: 0 } },
    list: { basedOn: 'paragraph', paragraph: { spacing: { after: pt(4) } } },
    cell: { paragraph: { alignment: AlignmentType.LEFT, spacing: { ...single } } },
    cellHeader: { basedOn: 'cell', run: { bold: true } },
    agreement: { basedOn: 'paragraph', paragraph: { spacing: { after: 0 } } },
    agreementBox: {
      basedOn: 'paragraph',
      next: 'paragraph',
      paragraph: {
        spacing: { before: pt(6), after: pt(12) },
        indent: { left: BOX_INDENT, right: BOX_INDENT },
        border: { top: BOX_LINE, bottom: BOX_LINE, left: BOX_LINE, right: BOX_LINE },
        keepLines: true,
      },
    },
    agreementParagraph: { basedOn: 'paragraph', next: 'paragraph', paragraph: { keepLines: true } },
    folio: { basedOn: 'text', paragraph: { alignment: AlignmentType.LEFT }, run: { bold: true } },
    gap: {
      next: 'paragraph',
      paragraph: { spacing: { line: pt(10), lineRule: LineRuleType.EXACT } },
      run: { size: 8, sizeComplexScript: 8 },
    },
    signatureTitle: {
      basedOn: 'title',
      next: 'paragraph',
      paragraph: { spacing: { after: pt(24) }, outlineLevel: 0 },
    },
    signature: {
      next: 'office',
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(64), ...single },
        indent: { left: cm(0.3), right: cm(0.3) },
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: 'auto' } },
        keepLines: true,
      },
      run: { bold: true },
    },
    office: {
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(2), ...single },
        indent: { left: cm(0.3), right: cm(0.3) },
        keepLines: true,
      },
      run: { size: SIZE.office, sizeComplexScript: SIZE.office },
    },
    represents: { basedOn: 'office' },
    signatureGroup: {
      next: 'signature',
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: pt(30), ...single },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
      },
      run: { ...headings, bold: true },
    },
    signatureNote: {
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: { before: pt(12), ...single },
        keepNext: true,
        keepLines: true,
      },
    },
    legend: {
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: { before: pt(30), ...single },
        keepLines: true,
      },
      run: { size: SIZE.small, sizeComplexScript: SIZE.small },
    },
    header: {
      // A letterhead's head may be as high as its margin: the text begins a little below the acta's own line.
      paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: pt(letterhead ? 8 : 4), ...single } },
      run: { bold: true, size: SIZE.small, sizeComplexScript: SIZE.small },
    },
    footer: {
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single } },
      run: { size: SIZE.small, sizeComplexScript: SIZE.small },
    },
    headerLeft: { basedOn: 'header', paragraph: { alignment: AlignmentType.LEFT } },
    headerCentre: { basedOn: 'header', paragraph: { alignment: AlignmentType.CENTER } },
    footerLeft: { basedOn: 'footer', paragraph: { alignment: AlignmentType.LEFT } },
    footerRight: { basedOn: 'footer', paragraph: { alignment: AlignmentType.RIGHT } },
    rubric: rubricDress(paper),
  };
}

/** A place of the rubric: the room to initial is the blank above it. */
function rubricDress(paper: ActaPaper): Dress {
  const { fontSize, placeHeight, labelLines } = pageLayout(paper).rubric ?? RUBRIC;
  const line = fontSize * RUBRIC_LINE;
  const before = Math.max(0, (placeHeight / 2.54) * 72 - line * (labelLines + 1));
  return {
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: pt(before), line: pt(line), lineRule: LineRuleType.EXACT },
    },
    run: { size: fontSize * 2, sizeComplexScript: fontSize * 2 },
  };
}

/** Where no place is drawn, the style is as it would be for a few. */
const RUBRIC = { fontSize: 7, placeHeight: 2.4, labelLines: 1 } as const;

/** Word's own styles that the acta does not use stay out of its gallery. */
const UNUSED = { semiHidden: true, unhideWhenUsed: true } as const;

/**
 * The styles of the file.
 * @param language what the spelling checker takes the text for
 */
export function actaStyles(language: string, paper: ActaPaper): IStylesOptions {
  const { text } = sizes(paper.settings);
  const font = paper.settings.fonts.text;
  const dress = dresses(paper, language);
  return {
    default: {
      document: { run: { font, size: text, sizeComplexScript: text, language: { value: language } } },
      title: UNUSED,
      heading1: UNUSED,
      heading2: UNUSED,
      heading3: UNUSED,
      heading4: UNUSED,
      heading5: UNUSED,
      heading6: UNUSED,
      strong: UNUSED,
      listParagraph: UNUSED,
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal' },
      ...(Object.keys(STYLE) as StyleKey[]).map((key, index): IParagraphStyleOptions => {
        const { basedOn, next, ...own } = dress[key];
        return {
          id: STYLE[key],
          name: documentWords.styles[key],
          basedOn: key === 'text' ? 'Normal' : STYLE[basedOn ?? 'text'],
          next: STYLE[next ?? key],
          uiPriority: index + 1,
          quickFormat: true,
          ...own,
        };
      }),
    ],
  };
}
