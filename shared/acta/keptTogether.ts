/** What no page parts: an item's opening from what it opens, and the end of the text from what comes before it. */
import { type ActaBlock, type ParagraphBlock, runsText } from './blocks.ts';

/** Characters of an opening that is read as a heading: longer ones may end a page. */
const OPENING = 400;
/** Characters of a last paragraph that would look forgotten on a page of its own. */
const LAST = 200;

/**
 * The blocks, each kept with the next where a page's end between them would look wrong: nothing that announces stands at
 * the foot of a page, and no few words stand alone on the last page before the signatures.
 */
export function keptTogether(blocks: readonly ActaBlock[]): ActaBlock[] {
  const end = blocks.findIndex(({ kind }) => kind === 'signatures');
  const last = (end === -1 ? blocks.length : end) - 1;
  return blocks.map((block, index) => {
    if (index === last) return block;
    const precedesEnd = index === last - 1 && isShort(blocks[last], LAST);
    if (block.kind === 'table') return precedesEnd ? { ...block, keepNext: true } : block;
    if (block.kind !== 'paragraph') return block;
    return precedesEnd || announces(block) ? { ...block, keepNext: true } : block;
  });
}

function announces(block: ParagraphBlock): boolean {
  return runsText(block.runs).trimEnd().endsWith(':') || (block.number !== undefined && isShort(block, OPENING));
}

function isShort(block: ActaBlock | undefined, most: number): boolean {
  return block?.kind === 'paragraph' && runsText(block.runs).length <= most;
}
