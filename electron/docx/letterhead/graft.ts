/**
 * The acta on its letterhead: the package that was made for it, with the letterhead's styles, theme, typefaces, lists,
 * headers and footers taken over. docx's own `patchDocument` fills in places of a document's text; it brings neither
 * styles nor sections together.
 */
import type { Document, Element } from '@xmldom/xmldom';
import type { Parts } from '../parts.ts';
import { STYLE } from '../styles.ts';
import { addToFooter, addToHeader, clean } from './furniture.ts';
import { addNumbering, grow } from './numbering.ts';
import { closure, type Relationship, relationshipsName, type WordPackage } from './package.ts';
import { type LetterheadSection, type PageKind, sectionOf } from './section.ts';
import { addStyles, type StyleIds } from './styles.ts';
import {
  attribute,
  CONTENT_TYPES,
  child,
  children,
  descendants,
  parseXml,
  R,
  RELATIONSHIPS,
  rootOf,
  serializeXml,
  W,
  WP,
} from './xml.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';
const SETTINGS = 'word/settings.xml';
const TYPES = '[Content_Types].xml';
/** Where what the letterhead's parts need goes, so that no name of theirs is one of the acta's. */
const FOLDER = 'word/letterhead/';

/** How the acta's pages are, beyond what its package says. */
export interface Pages {
  /** Whether the rubric stands at a margin: the pages are not mirrored then, since its column is always on one side. */
  readonly rubric: boolean;
}

/**
 * Puts an acta on a letterhead.
 * @param parts the acta's package, as docx made it for the letterhead's pages
 * @returns the parts of the whole
 * @throws ActaError `letterheadRefused` where the file is not what was checked when it was chosen
 */
export function onLetterhead(parts: Parts, word: WordPackage, pages: Pages): Parts {
  const graft = new Graft(parts, word);
  const section = sectionOf(word);
  const document = graft.own(DOCUMENT);
  const ids = graft.styles();
  const lists = graft.numbering();
  graft.furniture(document, section, ids);
  graft.copy('theme', 'word/theme/theme1.xml');
  graft.copy('fontTable', 'word/fontTable.xml');
  graft.settings(pages);
  for (const properties of descendants(rootOf(document), 'sectPr')) setUp(properties, section.properties);
  renameStyles(document, ids);
  if (lists > 0) for (const number of descendants(rootOf(document), 'numId')) grow(number, 'val', lists);
  graft.write(DOCUMENT, document);
  return graft.whole();
}

class Graft {
  readonly #parts: Record<string, Uint8Array>;
  readonly #word: WordPackage;
  /** The names that the letterhead's parts have in the acta: they are counted, since not all of theirs would do. */
  readonly #names = new Map<string, string>();
  #drawings = 0;

  constructor(parts: Parts, word: WordPackage) {
    this.#parts = { ...parts };
    this.#word = word;
  }

  /** A part of the acta's. */
  own(name: string): Document {
    const part = this.#parts[name];
    if (!part) throw new Error(`docx: ${name} expected`);
    return parseXml(part);
  }

  write(name: string, xml: Document): void {
    this.#parts[name] = serializeXml(xml);
  }

  styles(): StyleIds {
    const theirs = this.#word.partOf('styles')?.xml;
    if (!theirs) return new Map();
    const ids = addStyles(this.own(STYLES), theirs);
    this.write(STYLES, theirs);
    return ids;
  }

  /** @returns how much the numbers of the acta's lists grew */
  numbering(): number {
    const theirs = this.#word.partOf('numbering');
    if (!theirs) return 0;
    const grown = addNumbering(this.own(NUMBERING), theirs.xml);
    this.write(NUMBERING, theirs.xml);
    this.#bring(theirs.name, NUMBERING);
    return grown;
  }

  /** Takes a part over as it is, in place of the acta's. */
  copy(kind: string, name: string): void {
    const theirs = this.#word.partOf(kind);
    if (!theirs) return;
    this.write(name, theirs.xml);
    this.#bring(theirs.name, name);
  }

  /** Each header and footer of the acta's sections, with those of the letterhead's pages of its kind. */
  furniture(document: Document, section: LetterheadSection, ids: StyleIds): void {
    const relationships = new Map(
      children(rootOf(this.own(relationshipsName(DOCUMENT)))).map((each) => [
        attribute(each, 'Id', null),
        `word/${attribute(each, 'Target', null)}`,
      ]),
    );
    const styles = this.#word.partOf('styles')?.xml;
    for (const properties of descendants(rootOf(document), 'sectPr')) {
      for (const reference of children(properties)) {
        const isHeader = reference.localName === 'headerReference';
        if (!isHeader && reference.localName !== 'footerReference') continue;
        const name = relationships.get(attribute(reference, 'id', R)) ?? '';
        const ours = this.own(name);
        renameStyles(ours, ids);
        const kind = kindOf(attribute(reference, 'type'), section);
        const theirs = section.pages[kind][isHeader ? 'header' : 'footer'];
        const bytes = theirs === undefined ? undefined : this.#word.parts[theirs];
        if (theirs === undefined || !bytes) {
          this.#numberDrawings(ours);
          this.write(name, ours);
          continue;
        }
        const whole = parseXml(bytes);
        clean(whole, styles);
        if (isHeader) addToHeader(ours, whole);
        else addToFooter(ours, whole);
        this.#numberDrawings(whole);
        this.write(name, whole);
        this.#bring(theirs, name);
      }
    }
  }

  /** What of the letterhead's settings is of its pages and its colours; what protects, tracks or fetches stays behind. */
  settings({ rubric }: Pages): void {
    const theirs = this.#word.partOf('settings');
    if (!theirs) return;
    const ours = this.own(SETTINGS);
    const root = rootOf(ours);
    const from = rootOf(theirs.xml);
    const take = (name: string, before: Element | null) => {
      const found = child(from, name);
      if (found) root.insertBefore(ours.importNode(found, true), before);
    };
    const tabs = child(root, 'defaultTabStop') ?? null;
    // In the schema's order (ECMA-376 part 1, § 17.15.1.78).
    if (!rubric) take('mirrorMargins', tabs);
    if (tabs && child(from, 'defaultTabStop')) {
      take('defaultTabStop', tabs);
      root.removeChild(tabs);
    }
    take('themeFontLang', null);
    take('clrSchemeMapping', null);
    this.write(SETTINGS, ours);
  }

  /** The acta's package with all that was brought along, its kinds told. */
  whole(): Parts {
    const types = this.own(TYPES);
    const root = rootOf(types);
    for (const [part, name] of this.#names) {
      const entry = types.createElementNS(CONTENT_TYPES, 'Override');
      entry.setAttribute('PartName', `/${name}`);
      entry.setAttribute('ContentType', this.#word.contentType(part) ?? 'application/octet-stream');
      root.appendChild(entry);
    }
    this.write(TYPES, types);
    return this.#parts;
  }

  /** What a part of the letterhead refers to, put in its folder; and, beside the part's new name, that it does. */
  #bring(theirs: string, name: string): void {
    const found = closure(this.#word, theirs);
    for (const [part, relationships] of found) {
      const isItself = part === theirs;
      const target = isItself ? name : this.#nameOf(part);
      if (!isItself) this.#parts[target] = this.#word.parts[part] as Uint8Array;
      if (relationships.length > 0) {
        this.#parts[relationshipsName(target)] = relationshipsXml(relationships, (each) => this.#nameOf(each));
      }
    }
  }

  /** Where a part of the letterhead goes. */
  #nameOf(part: string): string {
    const ending = /\.\w+$/.exec(part)?.[0] ?? '';
    const name = this.#names.get(part) ?? `${FOLDER}${this.#names.size + 1}${ending}`;
    this.#names.set(part, name);
    return name;
  }

  /** The drawings of the acta's headers and footers are counted on from one to the next. */
  #numberDrawings(part: Document): void {
    for (const properties of descendants(rootOf(part), 'docPr', WP)) {
      this.#drawings += 1;
      properties.setAttribute('id', String(this.#drawings));
    }
  }
}

function relationshipsXml(relationships: readonly Relationship[], nameOf: (part: string) => string): Uint8Array {
  const xml = parseXml(new TextEncoder().encode(`<Relationships xmlns="${RELATIONSHIPS}"/>`));
  for (const { id, type, target, external } of relationships) {
    const entry = xml.createElementNS(RELATIONSHIPS, 'Relationship');
    entry.setAttribute('Id', id);
    entry.setAttribute('Type', type);
    entry.setAttribute('Target', external ? target : `/${nameOf(target)}`);
    if (external) entry.setAttribute('TargetMode', 'External');
    rootOf(xml).appendChild(entry);
  }
  return serializeXml(xml);
}

/** Which of the letterhead's pages an acta's page of a kind is like. */
function kindOf(type: string | undefined, { first, even }: LetterheadSection): PageKind {
  if (type === 'first' && first) return 'first';
  return type === 'even' && even ? 'even' : 'default';
}

/** The acta's ids for its styles, changed for those in the file. */
function renameStyles(document: Document, ids: StyleIds): void {
  const own = new Set<string>(Object.values(STYLE));
  for (const reference of descendants(rootOf(document), 'pStyle')) {
    const id = attribute(reference, 'val') ?? '';
    if (own.has(id)) reference.setAttributeNS(W, 'w:val', ids.get(id) ?? id);
  }
}

/** What of a section's page set-up docx has no option for: the paper's tray, the page's borders, the grid of its lines. */
function setUp(ours: Element, theirs: Element | undefined): void {
  const document = ours.ownerDocument;
  const grid = child(theirs, 'docGrid');
  const own = child(ours, 'docGrid');
  if (own) {
    if (grid) ours.replaceChild((document as Document).importNode(grid, true), own);
  }
  const after = child(ours, 'pgMar')?.nextSibling ?? null;
  for (const name of ['paperSrc', 'pgBorders']) {
    const found = child(theirs, name);
    // A border made of images refers to them; it is left out.
    if (!found || children(found).some((side) => side.hasAttributeNS(R, 'id'))) continue;
    ours.insertBefore((document as Document).importNode(found, true), after);
  }
}
