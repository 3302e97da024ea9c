/** A header or a footer of the letterhead with what the acta adds to it. */
import type { Document, Element } from '@xmldom/xmldom';
import { documentWords } from '#shared/acta/documentWords.ts';
import { WATERMARK_ID } from '../watermark.ts';
import { attribute, child, children, descendants, remove, rootOf, VML, val, W } from './xml.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/**
 * Adds the acta's to a header: the rubric's frames before what is there, the line of its own texts after it.
 * @param ours the header as it was made for the acta
 * @param theirs the letterhead's, which is changed
 */
export function addToHeader(ours: Document, theirs: Document): void {
  const root = rootOf(theirs);
  const first = root.firstChild;
  const added = children(rootOf(ours));
  const frames = added.filter((each) => child(child(each, 'pPr'), 'framePr'));
  const line = added.filter((each) => !frames.includes(each));
  for (const frame of frames) root.insertBefore(theirs.importNode(frame, true), first);
  for (const each of line) root.appendChild(theirs.importNode(each, true));
}

/** Adds the acta's to a footer: the line of its own texts and its number, over what is there. */
export function addToFooter(ours: Document, theirs: Document): void {
  const root = rootOf(theirs);
  const first = root.firstChild;
  const added = children(rootOf(ours));
  if (children(root).length > 0 && added.every(isBare)) return;
  for (const each of added) root.insertBefore(theirs.importNode(each, true), first);
}

/** Whether a paragraph says nothing. */
function isBare(element: Element): boolean {
  return (
    element.localName === 'p' && ['t', 'instrText', 'drawing'].every((name) => descendants(element, name).length === 0)
  );
}

/**
 * Takes out of a header or a footer what may stand in one part alone, since each section has a copy of it; and what an
 * acta of this app that was chosen as a letterhead brought along: its rubric and its draft's mark.
 * @param styles the letterhead's
 */
export function clean(part: Document, styles: Document | undefined): void {
  const root = rootOf(part);
  for (const name of ['bookmarkStart', 'bookmarkEnd']) descendants(root, name).forEach(remove);
  for (const paragraph of descendants(root, 'p')) {
    paragraph.removeAttributeNS(W14, 'paraId');
    paragraph.removeAttributeNS(W14, 'textId');
  }
  const rubric = (styles ? children(rootOf(styles)) : [])
    .filter((style) => val(style, 'name') === documentWords.styles.rubric)
    .map((style) => attribute(style, 'styleId'));
  for (const paragraph of children(root)) {
    if (rubric.includes(val(child(paragraph, 'pPr'), 'pStyle') ?? '')) remove(paragraph);
  }
  for (const shape of descendants(root, 'shape', VML)) {
    if (attribute(shape, 'id', null) !== WATERMARK_ID) continue;
    let run: Element | null = shape;
    while (run && !(run.localName === 'r' && run.namespaceURI === W)) run = run.parentElement;
    if (run) remove(run);
  }
}
