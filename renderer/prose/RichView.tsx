import type { Passage, Span } from '#shared/text/rich.ts';
import type { Writing } from '#shared/text/writing.ts';
import styles from './RichView.module.css';

/** A text as it was written, to be read. It is drawn with phrasing alone, so that it can stand in a button. */
export function RichView({ writing }: { readonly writing: Writing }) {
  if (writing.rich === null) return writing.text;
  return writing.rich.map((passage, index) => {
    const before = writing.rich?.[index - 1];
    // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place in the text.
    return <PassageView key={index} passage={passage} follows={before?.kind === 'paragraph'} />;
  });
}

function PassageView({ passage, follows }: { readonly passage: Passage; readonly follows: boolean }) {
  switch (passage.kind) {
    case 'paragraph':
      return (
        <>
          {follows && <br />}
          <Line spans={passage.spans} />
        </>
      );
    case 'list':
      return passage.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list.
        <span key={index} className={styles.item} data-marker={passage.ordered ? `${index + 1}.` : '•'}>
          <Line spans={item} />
        </span>
      ));
    case 'table':
      return (
        <span className={styles.table}>
          {passage.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table.
            <span key={index} className={passage.header && index === 0 ? styles.header : styles.row}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the row.
                <span key={column} className={styles.cell}>
                  <Line spans={cell} />
                </span>
              ))}
            </span>
          ))}
        </span>
      );
  }
}

/** What one place in the text parts from the next: its characters are counted by `offsetIn`. */
function Line({ spans }: { readonly spans: readonly Span[] }) {
  return (
    <span data-line>
      {spans.map(({ text, bold, italic }, index) => {
        const words = italic ? <em>{text}</em> : text;
        // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the line.
        return <span key={index}>{bold ? <strong>{words}</strong> : words}</span>;
      })}
    </span>
  );
}

/**
 * Where in the text a place of the drawn one is, in characters.
 * @param root what holds the drawn text
 * @param node a text node within it
 */
export function offsetIn(root: Element, node: Node, offset: number): number {
  let before = 0;
  for (const line of root.querySelector('[data-line]') ? root.querySelectorAll('[data-line]') : [root]) {
    if (!line.contains(node)) {
      before += (line.textContent?.length ?? 0) + 1;
      continue;
    }
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEnd(node, offset);
    return before + range.toString().length;
  }
  return before;
}
