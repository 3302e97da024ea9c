/** What the pages of a PDF say, as Chromium writes them: each page's texts, and the marks that tie them to the structure. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';

export interface ReadPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The numbers by which the structure for readers of the screen names what is drawn here. */
  readonly marks: readonly number[];
}

/** @param bytes a PDF whose texts are hexadecimal and whose fonts tell what their glyphs mean */
export async function readPages(bytes: Uint8Array): Promise<ReadPage[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getPages().map((page) => {
    const content = streams(page)
      .map((stream) => latin(decodePDFRawStream(stream).decode()))
      .join('\n');
    const fonts = glyphs(page);
    let font: ReadonlyMap<string, string> = new Map();
    let text = '';
    for (const [, name, shown] of content.matchAll(/\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]*)>/g)) {
      if (name !== undefined) font = fonts.get(name) ?? new Map();
      else text += (shown?.match(/.{4}/g) ?? []).map((glyph) => font.get(glyph.toUpperCase()) ?? '').join('');
    }
    return { ...page.getSize(), text, marks: [...content.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => Number(mark)) };
  });
}

function streams(page: PDFPage): PDFRawStream[] {
  const contents = page.node.Contents();
  const all: (PDFObject | undefined)[] =
    contents instanceof PDFArray ? contents.asArray().map((each) => page.doc.context.lookup(each)) : [contents];
  return all.filter((each) => each instanceof PDFRawStream);
}

/** For each font of a page, what each of its glyphs means. */
function glyphs(page: PDFPage): Map<string, Map<string, string>> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    fonts?.entries().map(([name, reference]) => {
      const font = page.doc.context.lookup(reference, PDFDict);
      const told = font.lookup(PDFName.of('ToUnicode'));
      const map = told instanceof PDFRawStream ? latin(decodePDFRawStream(told).decode()) : '';
      return [name.decodeText(), meanings(map)] as const;
    }),
  );
}

/** What a `ToUnicode` map says: `<glyph> <text>`, or `<from> <to> <text of the first>`. */
function meanings(map: string): Map<string, string> {
  const found = new Map<string, string>();
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  for (const [, section] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph, text] of section?.matchAll(/<(\w{4})> <(\w+)>/g) ?? []) {
      found.set(glyph ?? '', String.fromCharCode(Number.parseInt(text ?? '', 16)));
    }
  }
  for (const [, section] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from, to, text] of section?.matchAll(/<(\w{4})> <(\w{4})> <(\w+)>/g) ?? []) {
      const [start, end, first] = [from, to, text].map((code) => Number.parseInt(code ?? '', 16));
      for (let code = start ?? 0; code <= (end ?? -1); code += 1) {
        found.set(hex(code), String.fromCharCode((first ?? 0) + code - (start ?? 0)));
      }
    }
  }
  return found;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
