/** The letterhead's lists with the acta's after them: its styles go on being counted by its own. */
import type { Document, Element } from '@xmldom/xmldom';
import { attribute, children, rootOf, W } from './xml.ts';

const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/**
 * Adds the acta's lists to the letterhead's, with numbers of their own.
 * @param ours as they were made
 * @param theirs the letterhead's, which is changed
 * @returns how much each list's number grew
 */
export function addNumbering(ours: Document, theirs: Document): number {
  const root = rootOf(theirs);
  const definitions = highest(children(root), 'abstractNum', 'abstractNumId') + 1;
  const lists = highest(children(root), 'num', 'numId') + 1;
  // Definitions come before lists, and lists before what may end the part (ECMA-376 part 1, § 17.9.20).
  const firstList = children(root).find(({ localName }) => localName === 'num') ?? null;
  const end = children(root).find(({ localName }) => localName === 'numIdMacAtCleanup') ?? null;
  for (const each of children(rootOf(ours))) {
    const copy = theirs.importNode(each, true);
    if (each.localName === 'abstractNum') {
      grow(copy, 'abstractNumId', definitions);
      // A part may only use what its own root declares that older Words may pass over.
      copy.removeAttributeNS(W15, 'restartNumberingAfterBreak');
      root.insertBefore(copy, firstList ?? end);
    } else if (each.localName === 'num') {
      grow(copy, 'numId', lists);
      for (const reference of children(copy)) {
        if (reference.localName === 'abstractNumId') grow(reference, 'val', definitions);
      }
      root.insertBefore(copy, end);
    }
  }
  return lists;
}

/** Adds to a number that an attribute of Word's holds. */
export function grow(element: Element, name: string, by: number): void {
  element.setAttributeNS(W, `w:${name}`, String(Number(attribute(element, name)) + by));
}

function highest(elements: readonly Element[], name: string, id: string): number {
  const ids = elements.filter(({ localName }) => localName === name).map((each) => Number(attribute(each, id)) || 0);
  return Math.max(0, ...ids);
}
