/** Dashes from the end of a text to the right margin: a tab whose leader Word draws, however long the line turns out. */
import { type IParagraphOptions, LeaderType, Tab, TabStopType, TextRun } from 'docx';

/**
 * The tab stop at the right margin, for a paragraph that is filled.
 * @param width of the paragraph's text, in twips
 */
export function fillOptions(fill: true | undefined, width: number): Pick<IParagraphOptions, 'tabStops'> {
  return fill ? { tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.HYPHEN }] } : {};
}

/** What goes after the text of a paragraph that is filled. */
export function fillRuns(fill: true | undefined): TextRun[] {
  return fill ? [new TextRun({ children: [new Tab()] })] : [];
}
