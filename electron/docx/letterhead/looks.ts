/** How a letterhead's styles make text look: what a paragraph or a run inherits, along its styles, from the document's defaults. */
import type { Element } from '@xmldom/xmldom';
import type { WordPackage } from './package.ts';
import { A, attribute, child, children, descendants, isOn, rootOf, val } from './xml.ts';

/** Of a run. Sizes in points. */
export interface RunLook {
  readonly font: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
}

/** Of a paragraph. `before` and `after` in points; `line` in lines. */
export interface ParagraphLook {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly before: number;
  readonly after: number;
  readonly line: number;
}

export interface Looks {
  /** @param properties of the paragraph itself */
  readonly paragraph: (properties: Element | undefined) => ParagraphLook;
  /** @param properties of the run itself, @param paragraph those of its paragraph */
  readonly run: (properties: Element | undefined, paragraph: Element | undefined) => RunLook;
  /** Of plain text, in the default style. */
  readonly text: RunLook;
}

/** Word's own where a document says nothing. */
const PLAIN: RunLook = { font: 'Times New Roman', size: 10, bold: false, italic: false, color: null };
const FLUSH: ParagraphLook = { align: 'left', before: 0, after: 0, line: 1 };

const ALIGNMENTS: Readonly<Record<string, ParagraphLook['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

export function looksOf(word: WordPackage): Looks {
  const sheet = word.partOf('styles');
  const styles = new Map(
    (sheet ? children(rootOf(sheet.xml)) : [])
      .filter(({ localName }) => localName === 'style')
      .map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  const defaults = sheet && child(rootOf(sheet.xml), 'docDefaults');
  const theme = themeFonts(word);
  const standard = [...styles.values()].find(
    (style) => attribute(style, 'type') === 'paragraph' && ['1', 'true'].includes(attribute(style, 'default') ?? ''),
  );
  /** A style and those it rests on, the last first; a circle among them ends it. */
  const chain = (id: string | undefined, fallback: Element | undefined): Element[] => {
    const found: Element[] = [];
    let style = (id === undefined ? undefined : styles.get(id)) ?? fallback;
    while (style && !found.includes(style)) {
      found.unshift(style);
      style = styles.get(val(style, 'basedOn') ?? '');
    }
    return found;
  };
  const paragraphStyles = (properties: Element | undefined) => chain(val(properties, 'pStyle'), standard);
  const run = (properties: Element | undefined, paragraph: Element | undefined): RunLook => {
    const sources = [
      child(child(defaults, 'rPrDefault'), 'rPr'),
      ...paragraphStyles(paragraph).map((style) => child(style, 'rPr')),
      ...chain(val(properties, 'rStyle'), undefined).map((style) => child(style, 'rPr')),
      properties,
    ];
    return sources.reduce((look, source) => (source ? dressed(look, source, theme) : look), PLAIN);
  };
  return {
    run,
    text: run(undefined, undefined),
    paragraph: (properties) => {
      const sources = [
        child(child(defaults, 'pPrDefault'), 'pPr'),
        ...paragraphStyles(properties).map((style) => child(style, 'pPr')),
        properties,
      ];
      return sources.reduce((look, source) => (source ? placed(look, source) : look), FLUSH);
    },
  };
}

function dressed(look: RunLook, properties: Element, theme: ReadonlyMap<string, string>): RunLook {
  const fonts = child(properties, 'rFonts');
  const themed = attribute(fonts, 'asciiTheme');
  const font = (themed && theme.get(themed.slice(0, 5))) || attribute(fonts, 'ascii') || look.font;
  const color = val(properties, 'color');
  return {
    font,
    size: halved(val(properties, 'sz')) ?? look.size,
    bold: child(properties, 'b') ? isOn(properties, 'b') : look.bold,
    italic: child(properties, 'i') ? isOn(properties, 'i') : look.italic,
    color: color === undefined ? look.color : /^[0-9a-f]{6}$/i.test(color) ? color : null,
  };
}

function placed(look: ParagraphLook, properties: Element): ParagraphLook {
  const spacing = child(properties, 'spacing');
  const points = (name: string) => numberOf(attribute(spacing, name), 20);
  const isMultiple = (attribute(spacing, 'lineRule') ?? 'auto') === 'auto';
  return {
    align: ALIGNMENTS[val(properties, 'jc') ?? ''] ?? look.align,
    before: points('before') ?? look.before,
    after: points('after') ?? look.after,
    line: (isMultiple ? numberOf(attribute(spacing, 'line'), 240) : undefined) ?? look.line,
  };
}

/** The theme's typefaces: of headings (`major`) and of text (`minor`). */
function themeFonts(word: WordPackage): ReadonlyMap<string, string> {
  const theme = word.partOf('theme');
  if (!theme) return new Map();
  return new Map(
    (['major', 'minor'] as const).flatMap((kind) => {
      const [fonts] = descendants(rootOf(theme.xml), `${kind}Font`, A);
      const name = attribute(child(fonts, 'latin', A), 'typeface', null);
      return name ? [[kind, name] as const] : [];
    }),
  );
}

function halved(text: string | undefined): number | undefined {
  return numberOf(text, 2);
}

/** A number of the file in a unit of so many of its own; undefined where it is none. */
function numberOf(text: string | undefined, units: number): number | undefined {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value / units : undefined;
}
