/** Measuring a piece as the browser lays it out: its height and where each of its lines begins. */

export interface Measure {
  /** In pixels of the page at its full size. */
  readonly height: number;
  /** The character with which each line of its text begins. */
  readonly lineStarts: readonly number[];
}

/** Measures an element and, within it, the text marked `data-flow`. */
export function measure(element: HTMLElement): Measure {
  const flow = element.querySelector<HTMLElement>('[data-flow]') ?? element;
  return { height: element.getBoundingClientRect().height, lineStarts: lineStarts(flow) };
}

function lineStarts(flow: HTMLElement): number[] {
  const nodes = textNodes(flow);
  const length = nodes.reduce((sum, node) => sum + node.data.length, 0);
  const lineHeight = Number.parseFloat(getComputedStyle(flow).lineHeight);
  const top = flow.getBoundingClientRect().top;
  const lines = Math.max(1, Math.round(flow.getBoundingClientRect().height / lineHeight));
  const starts = [0];
  for (let line = 1; line < lines; line += 1) {
    // The first character at or below the middle of where the line before ends.
    const limit = top + line * lineHeight - lineHeight / 4;
    let low = starts.at(-1) ?? 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (charTop(nodes, middle) >= limit) high = middle;
      else low = middle + 1;
    }
    starts.push(low);
  }
  return starts;
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function charTop(nodes: readonly Text[], offset: number): number {
  let start = 0;
  for (const node of nodes) {
    if (offset < start + node.data.length) {
      const range = document.createRange();
      range.setStart(node, offset - start);
      range.setEnd(node, offset - start + 1);
      const boxes = range.getClientRects();
      // A blank at which a line breaks has no box of its own: it counts with what goes before it.
      return boxes.item(boxes.length - 1)?.top ?? Number.NEGATIVE_INFINITY;
    }
    start += node.data.length;
  }
  return Number.POSITIVE_INFINITY;
}
