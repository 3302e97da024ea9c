/** The letterhead's styles with the acta's beside them. */
import type { Document, Element } from '@xmldom/xmldom';
import { STYLE } from '../styles.ts';
import { attribute, child, children, remove, rootOf, val, W } from './xml.ts';

/** The acta's styles that follow its signatories and its pages: one that a letterhead has of their name would not fit. */
const MEASURED: ReadonlySet<string> = new Set([STYLE.rubric, STYLE.gap]);

/** The ids of the acta's styles as they are in the file: one that the letterhead has has its id there. */
export type StyleIds = ReadonlyMap<string, string>;

/**
 * Adds the acta's styles to the letterhead's. One that the letterhead has by the same name is left as it is there, so that
 * an office restyles its actas in one place. They rest on the letterhead's own default style.
 * @param ours the styles of the acta as they were made
 * @param theirs the letterhead's, which is changed
 */
export function addStyles(ours: Document, theirs: Document): StyleIds {
  const own = new Set<string>(Object.values(STYLE));
  const added = stylesOf(ours).filter((style) => own.has(idOf(style)));
  const there = stylesOf(theirs);
  const taken = new Set(there.map(idOf));
  const byName = new Map(there.filter(isParagraphs).map((style) => [val(style, 'name') ?? '', style]));
  const ids = new Map<string, string>();
  const standard = there.find((style) => isParagraphs(style) && isDefault(style));
  if (standard) ids.set('Normal', idOf(standard));
  const kept: Element[] = [];
  for (const style of added) {
    const id = idOf(style);
    const same = byName.get(val(style, 'name') ?? '');
    ids.set(id, same ? idOf(same) : freeId(id, taken));
    if (same && !MEASURED.has(id)) continue;
    if (same) remove(same);
    kept.push(style);
  }
  for (const style of kept) {
    const copy = theirs.importNode(style, true);
    copy.setAttributeNS(W, 'w:styleId', ids.get(idOf(style)) ?? idOf(style));
    for (const name of ['basedOn', 'next']) {
      const reference = child(copy, name);
      const id = ids.get(attribute(reference, 'val') ?? '');
      if (id !== undefined) reference?.setAttributeNS(W, 'w:val', id);
      else if (reference) remove(reference);
    }
    rootOf(theirs).appendChild(copy);
  }
  return ids;
}

function stylesOf(document: Document): Element[] {
  return children(rootOf(document)).filter(({ localName }) => localName === 'style');
}

function idOf(style: Element): string {
  return attribute(style, 'styleId') ?? '';
}

function isParagraphs(style: Element): boolean {
  return attribute(style, 'type') === 'paragraph';
}

function isDefault(style: Element): boolean {
  return ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '');
}

/** An id that no style has yet. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}${count}`;
  return free;
}
