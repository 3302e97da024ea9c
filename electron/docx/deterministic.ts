/** The same file every time: core properties from the acta itself, and an archive without the clock's date. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import type { Paper } from '#shared/body/paper.ts';
import { typeface } from '#shared/body/typefaces.ts';
import type { Parts } from './parts.ts';
import { withinParagraphs } from './sectionBreaks.ts';
import { holdable } from './text.ts';

const CORE = 'docProps/core.xml';
const DOCUMENT = 'word/document.xml';
/** docx counts its drawings, which are the logos, on from one file to the next. */
const HEADER = /^word\/header\d+\.xml$/;
const DRAWING = /(<wp:docPr id=")\d+/g;
const FONTS = 'word/fontTable.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The date of every entry, the archive format's first year. An archive writes local time without a zone, so this is
 * built from local parts and reads the same in every zone; noon is an hour that no change of clocks skips.
 */
function entryDate(): Date {
  return new Date(1980, 0, 1, 12, 0, 0);
}

/**
 * The parts of a package with the acta's own core properties and typefaces, each section's end in its place, and the
 * drawings counted from one.
 * @param file the bytes of a .docx, as docx makes it
 */
export function settled(file: Uint8Array, document: ActaDocument): Parts {
  const parts = unzipSync(file);
  const names = Object.keys(parts).toSorted();
  let drawings = 0;
  const counted = (xml: string) =>
    xml.replace(DRAWING, (_, before: string) => {
      drawings += 1;
      return `${before}${drawings}`;
    });
  return Object.fromEntries(
    names.map((name) => {
      const part = partOf(name, parts, document);
      if (!part) throw new Error(`docx: ${name} expected`);
      return [name, HEADER.test(name) ? strToU8(counted(strFromU8(part))) : part];
    }),
  );
}

/** The bytes of a package, with its parts in a fixed order and fixed dates. */
export function archived(parts: Parts): Uint8Array {
  const names = Object.keys(parts)
    .filter((name) => name !== CONTENT_TYPES)
    .toSorted();
  const archive: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    const part = parts[name];
    if (!part) throw new Error(`docx: ${name} expected`);
    archive[name] = part;
  }
  return zipSync(archive, { level: 6, mtime: entryDate(), os: 0 });
}

/** A part as it goes into the file. */
function partOf(name: string, parts: Parts, document: ActaDocument): Uint8Array | undefined {
  const part = parts[name];
  if (name === CORE) return strToU8(coreProperties(document));
  if (name === DOCUMENT && part) return strToU8(withinParagraphs(strFromU8(part)));
  if (name === FONTS && part) return strToU8(withFonts(strFromU8(part), document.paper.settings.fonts));
  return part;
}

/** The table of fonts with what stands in for the body's own, where a machine lacks them. */
function withFonts(xml: string, fonts: Paper['fonts']): string {
  const entries = [...new Set([fonts.text, fonts.headings])].map((name) => {
    const { like, kind } = typeface(name);
    const family = kind === 'serif' ? 'roman' : 'swiss';
    const other = like[0] === undefined ? '' : `<w:altName w:val="${escapeXml(like[0])}"/>`;
    return `<w:font w:name="${escapeXml(name)}">${other}<w:family w:val="${family}"/></w:font>`;
  });
  return xml.replace(/\/>$/, `>${entries.join('')}</w:fonts>`);
}

/** The core properties (ECMA-376 part 2, § 11): dates come from the acta's instant, to the second, in UTC. */
function coreProperties(document: ActaDocument): string {
  const date = `${new Date(document.instant).toISOString().slice(0, 19)}Z`;
  const author = escapeXml(document.author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(document.title)}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    `<dc:language>${document.language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escapeXml(text: string): string {
  return holdable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
