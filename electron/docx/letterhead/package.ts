/** A letterhead's package opened: its parts, their kinds and how they refer to each other. What it may not have is refused. */
import type { Document, Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import type { LetterheadFault } from '#shared/body/letterhead.ts';
import { ActaError } from '#shared/errors.ts';
import type { Parts } from '../parts.ts';
import { attribute, CONTENT_TYPES, children, descendants, parseXml, rootOf, W } from './xml.ts';

/** The largest file, in bytes: each acta in Word carries it. */
export const LARGEST_LETTERHEAD = 5_000_000;
/** What it may grow to when it is opened, and the parts it may have: more than any letterhead, less than what exhausts a machine. */
const LARGEST_OPENED = 60_000_000;
const MOST_PARTS = 1_000;

const STRICT = 'http://purl.oclc.org/ooxml/';
const MAIN_TYPES = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
];
/** What runs by itself or asks another program to: no letterhead needs it. */
const ACTIVE = ['oleObject', 'package', 'control', 'vbaProject', 'activeXControlBinary', 'attachedToolbars'];

/** A part that another refers to, or (`external`) an address outside of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `header`, `image`. */
  readonly kind: string;
  readonly type: string;
  /** The name of a part, without the first slash; or an address. */
  readonly target: string;
  readonly external: boolean;
}

export interface WordPackage {
  readonly parts: Parts;
  /** The name of the part that is the document. */
  readonly main: string;
  readonly document: Document;
  readonly body: Element;
  /** What a part refers to. */
  readonly relationships: (part: string) => readonly Relationship[];
  readonly contentType: (part: string) => string | undefined;
  /** The part of a kind to which the document refers (`styles`, `theme`), with its name; undefined where there is none. */
  readonly partOf: (kind: string) => { readonly name: string; readonly xml: Document } | undefined;
}

export function letterheadFault(fault: LetterheadFault, data: Readonly<Record<string, number>> = {}): ActaError {
  return new ActaError({ code: 'letterheadRefused', data: { fault, ...data } });
}

/**
 * Opens the bytes of a `.docx` (or of a `.dotx`).
 * @throws ActaError `letterheadRefused` with the fault
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > LARGEST_LETTERHEAD) {
    throw letterheadFault('tooLarge', { size: bytes.length, most: LARGEST_LETTERHEAD });
  }
  // The compound files of older Words, in which a newer one also puts a document that has a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw letterheadFault('old');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw letterheadFault('notDocx');
  try {
    return readPackage(unzipped(bytes));
  } catch (cause) {
    if (cause instanceof ActaError) throw cause;
    throw new ActaError(letterheadFault('broken').problem, { cause });
  }
}

function unzipped(bytes: Uint8Array): Parts {
  let opened = 0;
  let count = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      opened += originalSize;
      count += 1;
      if (opened > LARGEST_OPENED || count > MOST_PARTS) {
        throw letterheadFault('tooLarge', { size: opened, most: LARGEST_OPENED });
      }
      return true;
    },
  });
}

function readPackage(parts: Parts): WordPackage {
  const types = parts['[Content_Types].xml'];
  if (!types) throw letterheadFault('notDocx');
  const contentType = typesOf(types);
  const relationships = (part: string) => relationshipsOf(parts, part);
  const main = relationships('').find(({ kind }) => kind === 'officeDocument');
  if (!main) throw letterheadFault('notDocx');
  if (main.type.startsWith(STRICT)) throw letterheadFault('strict');
  const type = contentType(main.target) ?? '';
  if (type.includes('macroEnabled')) throw letterheadFault('macros');
  if (!MAIN_TYPES.includes(type)) throw letterheadFault('notDocx');
  if (Object.keys(parts).some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) throw letterheadFault('macros');
  const part = (name: string) => {
    const found = parts[name];
    if (!found) throw letterheadFault('broken');
    return parseXml(found);
  };
  const document = part(main.target);
  const [body] = descendants(rootOf(document), 'body');
  if (rootOf(document).namespaceURI?.startsWith(STRICT)) throw letterheadFault('strict');
  if (rootOf(document).namespaceURI !== W || !body) throw letterheadFault('broken');
  return {
    parts,
    main: main.target,
    document,
    body,
    relationships,
    contentType,
    partOf: (kind) => {
      const found = relationships(main.target).find((each) => each.kind === kind && !each.external);
      return found && { name: found.target, xml: part(found.target) };
    },
  };
}

/** The kind of each part: its own, or that of its name's ending (ECMA-376 part 2, § 10.1.2). */
function typesOf(bytes: Uint8Array): (part: string) => string | undefined {
  const byName = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const each of children(rootOf(parseXml(bytes)))) {
    if (each.namespaceURI !== CONTENT_TYPES) continue;
    const type = attribute(each, 'ContentType', null) ?? '';
    const name = attribute(each, 'PartName', null);
    if (name !== undefined) byName.set(name.slice(1).toLowerCase(), type);
    else byEnding.set((attribute(each, 'Extension', null) ?? '').toLowerCase(), type);
  }
  return (part) => byName.get(part.toLowerCase()) ?? byEnding.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}

/** @param part its name; empty for the package itself */
function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const bytes = parts[relationshipsName(part)];
  if (!bytes) return [];
  return children(rootOf(parseXml(bytes))).map((each) => {
    const type = attribute(each, 'Type', null) ?? '';
    const target = attribute(each, 'Target', null) ?? '';
    const external = attribute(each, 'TargetMode', null) === 'External';
    return {
      id: attribute(each, 'Id', null) ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolved(parts, part, target),
      external,
    };
  });
}

/** The part that holds what another refers to. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as the name of a part. It never leaves the package: beyond its root there is nothing. */
function resolved(parts: Parts, from: string, target: string): string {
  const name = new URL(target, `part:///${from}`).pathname.slice(1);
  return parts[name] ? name : decodeURIComponent(name);
}

/**
 * The parts that one needs, itself first, and what each refers to: the whole of what goes with a header.
 * @throws ActaError `letterheadRefused` for a file from elsewhere or an embedded object among them
 */
export function closure(word: WordPackage, part: string): ReadonlyMap<string, readonly Relationship[]> {
  const found = new Map<string, readonly Relationship[]>();
  const waiting = [part];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    if (!word.parts[name]) throw letterheadFault('broken');
    const own = word.relationships(name);
    for (const { kind, external, target, type } of own) {
      if (type.startsWith(STRICT)) throw letterheadFault('strict');
      if (ACTIVE.includes(kind)) throw letterheadFault('objects');
      // A link is followed by whoever presses it; anything else would be fetched as the file opens.
      if (external && kind !== 'hyperlink') throw letterheadFault('linked');
      if (!external) waiting.push(target);
    }
    found.set(name, own);
  }
  return found;
}
