/** What is pasted, as passages: lists, tables, bold and italics of Word, Excel and pages survive; all else is clean text. */
import { MOST_COLUMNS, type Passage, type Span, spansText, tidySpans } from '#shared/text/rich.ts';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

const NONE: Look = { bold: false, italic: false };

/** Elements that begin a line of their own. */
const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,main,p,pre,section';
const LEFT_OUT = 'head,script,style,template,title,img,svg,noscript,o\\:p';

/** A class of Excel's own sheet, such as `.xl65 {font-weight:700}`. */
const RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;

/**
 * Passages of a page's HTML, or null where it says nothing.
 * @param html as the clipboard has it
 */
export function readHtml(html: string): Passage[] | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const classes = classLooks([...page.querySelectorAll('style')].map((style) => style.textContent ?? '').join('\n'));
  const passages = new Reader(classes).read(page.body);
  return passages.length > 0 ? passages : null;
}

/** Lines of plain text, blanks and all. */
export function readPlain(text: string): Passage[] {
  return text.split(/\r\n?|\n/).map((line) => ({ kind: 'paragraph', spans: line === '' ? [] : [{ text: line }] }));
}

type Classes = ReadonlyMap<string, Partial<Look>>;

function classLooks(sheet: string): Classes {
  return new Map([...sheet.matchAll(RULE)].map(([, name = '', declared = '']) => [name, declaredLook(declared)]));
}

function declaredLook(declared: string): Partial<Look> {
  const weight = /font-weight\s*:\s*(bold|bolder|normal|\d+)/i.exec(declared)?.[1];
  const style = /font-style\s*:\s*(italic|oblique|normal)/i.exec(declared)?.[1];
  return {
    ...(weight && { bold: weight.startsWith('bold') || Number(weight) >= 600 }),
    ...(style && { italic: style !== 'normal' }),
  };
}

class Reader {
  readonly #classes: Classes;
  #passages: Passage[] = [];
  #line: Span[] = [];

  constructor(classes: Classes) {
    this.#classes = classes;
  }

  read(root: Element): Passage[] {
    this.#children(root, NONE);
    this.#endLine();
    return this.#passages;
  }

  #children(element: Element, look: Look): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE)
        this.#line.push(styled((child.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '), look));
      else if (child instanceof Element) this.#element(child, this.#lookOf(child, look));
    }
  }

  #element(element: Element, look: Look): void {
    const tag = element.localName;
    if (element.matches(LEFT_OUT)) return;
    if (tag === 'br') this.#line.push({ text: '\n' });
    else if (tag === 'ul' || tag === 'ol') this.#list(element, look);
    else if (tag === 'table') this.#table(element, look);
    else if (isWordItem(element)) this.#wordItem(element, look);
    else if (element.matches(BLOCKS)) {
      this.#endLine();
      this.#children(element, look);
      this.#endLine();
    } else this.#children(element, look);
  }

  /** What was read since the last line ended is lines of their own; blank ones say nothing. */
  #endLine(): void {
    for (const spans of trimmedLines(this.#line)) this.#passages.push({ kind: 'paragraph', spans });
    this.#line = [];
  }

  #list(list: Element, look: Look): void {
    this.#endLine();
    const ordered = list.localName === 'ol';
    for (const item of list.children) {
      if (item.matches('ul,ol')) this.#list(item, this.#lookOf(item, look));
      else {
        // A list within an item follows it: lists have one level.
        const nested = [...item.querySelectorAll(':scope > ul, :scope > ol')];
        for (const inner of nested) inner.remove();
        this.#item(ordered, this.#within(item, this.#lookOf(item, look)));
        for (const inner of nested) this.#list(inner, look);
      }
    }
  }

  /** Word writes the items of its lists as paragraphs, each with its number or bullet typed before it. */
  #wordItem(element: Element, look: Look): void {
    this.#endLine();
    const marker = [...element.querySelectorAll('span')].find((span) => /mso-list\s*:\s*ignore/i.test(styleOf(span)));
    const label = marker?.textContent ?? '';
    marker?.remove();
    this.#item(/[\p{L}\d]\s*[.)]/u.test(label) && !/^\s*o\s*$/.test(label), this.#within(element, look));
  }

  #item(ordered: boolean, spans: Span[]): void {
    if (spansText(spans).trim() === '') return;
    const last = this.#passages.at(-1);
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(spans);
    else this.#passages.push({ kind: 'list', ordered, items: [spans] });
  }

  #table(table: Element, look: Look): void {
    this.#endLine();
    const found = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const rows = found.map((row) => this.#row(row, this.#lookOf(row, look)));
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    if (columns === 0) return;
    const whole = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, (): Span[] => [])]);
    // One cell is no table, and more columns than Word can hold are lines.
    if ((whole.length === 1 && columns === 1) || columns > MOST_COLUMNS) {
      for (const row of whole) {
        const spans = row.flatMap((cell, index) => [...(index > 0 ? [{ text: '\t' }] : []), ...cell]);
        this.#passages.push({ kind: 'paragraph', spans });
      }
      return;
    }
    const [first] = whole;
    const isBold = (cell: readonly Span[]) => cell.every(({ bold, text }) => bold || text.trim() === '');
    const isSaid = (cell: readonly Span[]) => spansText(cell).trim() !== '';
    const named =
      found[0]?.closest('thead') !== null || [...(found[0]?.children ?? [])].every((cell) => cell.localName === 'th');
    const stands =
      first?.every((cell) => isSaid(cell) && isBold(cell)) && !whole.slice(1).flat().filter(isSaid).every(isBold);
    const header = whole.length > 1 && (named || stands === true);
    // A header is bold by itself.
    const rowsOf = header
      ? [first?.map((cell) => cell.map(({ bold: _bold, ...span }) => span)) ?? [], ...whole.slice(1)]
      : whole;
    this.#passages.push({ kind: 'table', header, rows: rowsOf });
  }

  #row(row: Element, look: Look): Span[][] {
    return [...row.children].flatMap((cell) => {
      const spans = this.#within(cell, this.#lookOf(cell, look));
      const across = Math.min(MOST_COLUMNS, Math.max(1, Number(cell.getAttribute('colspan') ?? '1') || 1));
      return [spans, ...Array.from({ length: across - 1 }, (): Span[] => [])];
    });
  }

  /** What an item or a cell says, its lines parted by line feeds. */
  #within(element: Element, look: Look): Span[] {
    const inner = new Reader(this.#classes);
    inner.#children(element, look);
    inner.#endLine();
    return tidySpans(
      inner.#passages.flatMap((passage, index) => [
        ...(index > 0 ? [{ text: '\n' }] : []),
        ...(passage.kind === 'paragraph' ? passage.spans : linesOf(passage)),
      ]),
    );
  }

  #lookOf(element: Element, look: Look): Look {
    const tag = element.localName;
    const named = [...element.classList].map((name) => this.#classes.get(name) ?? {});
    // Pages wrap what they copy in a `b` that is not bold.
    const own = [
      tag === 'b' || tag === 'strong' || tag === 'th' ? { bold: true } : {},
      tag === 'i' || tag === 'em' || tag === 'cite' ? { italic: true } : {},
      ...named,
      declaredLook(styleOf(element)),
    ];
    return Object.assign({ ...look }, ...own);
  }
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}

function isWordItem(element: Element): boolean {
  return element.localName === 'p' && /mso-list\s*:\s*(?!none)[^;]*level/i.test(styleOf(element));
}

function linesOf(passage: Exclude<Passage, { kind: 'paragraph' }>): Span[] {
  const lines = passage.kind === 'list' ? passage.items : passage.rows.flat();
  return lines.flatMap((spans, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...spans]);
}

function styled(text: string, { bold, italic }: Look): Span {
  return { text, ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) };
}

/** The lines that say something, with one blank where a page has several and none at their edges. */
function trimmedLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    if (span.text === '\n') lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines.map(trimmedLine).filter((line) => line.length > 0);
}

function trimmedLine(spans: readonly Span[]): Span[] {
  let blank = true;
  const single = spans.map((span) => {
    // Word's blanks that do not break are layout, as its others are.
    const text = span.text.replace(/[ \u00a0]+/g, ' ').replace(/^ /, blank ? '' : ' ');
    if (text !== '') blank = text.endsWith(' ');
    return { ...span, text };
  });
  const tidy = tidySpans(single);
  const last = tidy.at(-1);
  if (last?.text.endsWith(' ')) tidy[tidy.length - 1] = { ...last, text: last.text.slice(0, -1) };
  return tidy.filter(({ text }) => text !== '');
}
