/** Text as HTML. */
import type { Run } from './blocks.ts';
import { withMarks } from './holdable.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML's text, or within an attribute's quotes. */
export function escaped(text: string): string {
  return withMarks(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Runs, each with its look. What is missing or still a note is marked, as it is in Word. */
export function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, origin, bold, italic }) => {
      const words = escaped(text);
      const leaning = italic ? `<em>${words}</em>` : words;
      const weighty = bold ? `<strong>${leaning}</strong>` : leaning;
      return origin === 'missing' || origin === 'note' ? `<mark>${weighty}</mark>` : weighty;
    })
    .join('');
}
