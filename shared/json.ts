/** Reading the text of a file that someone chose. */
import { ActaError } from './errors.ts';

/**
 * The value of a JSON text; a mark of order of bytes before it does not matter.
 * @throws ActaError `invalidJson` with the line near which it stops being JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ActaError({ code: 'invalidJson', data: { line: lineOf(cause, text) } }, { cause });
  }
}

/** The line near which a text stops being JSON, from 1; its last where the engine does not say. */
function lineOf(cause: unknown, text: string): number {
  const position = /at position (\d+)/.exec(cause instanceof Error ? cause.message : '')?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
