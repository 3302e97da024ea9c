/** The ends of sections, put where Word itself puts them. */

/** What docx writes for the end of a section: an empty paragraph, which could fall on a page of its own. */
const BREAK = /<w:p><w:pPr>(<w:sectPr\b(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/gs;
const OPENING = '<w:p><w:pPr>';

/**
 * The document's XML with the end of each section in the section's last paragraph. Text never looks like this markup,
 * since its angle brackets are escaped; a section's last block is always a paragraph with properties.
 */
export function withinParagraphs(xml: string): string {
  let written = '';
  let from = 0;
  for (const match of xml.matchAll(BREAK)) {
    const before = written + xml.slice(from, match.index);
    const start = before.lastIndexOf(OPENING);
    const end = before.indexOf('</w:pPr>', start);
    const properties = match[1];
    if (start < 0 || end < 0 || properties === undefined || !before.endsWith('</w:p>')) {
      throw new Error('docx: a paragraph expected before the end of a section');
    }
    written = before.slice(0, end) + properties + before.slice(end);
    from = match.index + match[0].length;
  }
  return written + xml.slice(from);
}
