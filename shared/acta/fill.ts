/** Dashes that go on from the end of a text to the right margin, so that nothing can be added there afterwards. */
import type { Style } from '../body/style.ts';
import type { ActaBlock } from './blocks.ts';

/** The blocks, with those to be filled marked. The title, centred, and the signature sheet are never filled. */
export function filledBlocks(blocks: readonly ActaBlock[], fill: Style['fill']): readonly ActaBlock[] {
  if (fill === 'none') return blocks;
  return blocks.map((block): ActaBlock => {
    switch (block.kind) {
      case 'paragraph':
      case 'agreement':
        return { ...block, fill: true };
      case 'heading':
      case 'list':
        return fill === 'lines' ? { ...block, fill: true } : block;
      default:
        return block;
    }
  });
}
