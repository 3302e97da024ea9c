/** Characters that no document can hold, and the visible mark that stands for each: nothing is dropped without a word. */

/**
 * What XML 1.0 forbids (§ 2.2: C0 controls, lone surrogates, U+FFFE, U+FFFF) or a reader shows as nothing (DEL and the C1
 * controls). Tab, line feed and carriage return are not among them. HTML forbids the same, or shows something else.
 */
export const UNHOLDABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** “⟦U+0007⟧”: what stands for a character that cannot be held. */
export function unholdableMark(character: string): string {
  return `⟦U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`;
}

/** A text with marks in place of what cannot be held, and its line breaks all alike. */
export function withMarks(text: string): string {
  return text.replace(UNHOLDABLE, unholdableMark).replace(/\r\n?/g, '\n');
}
