/** The rubric at the margin: frames in the header, anchored to the page, beside the text and never over it. */
import { FrameAnchorType, FrameWrap, HeightRule, Paragraph, TextRun } from 'docx';
import type { ActaPaper, PageLayout } from '#shared/acta/paper.ts';
import { cm } from './page.ts';
import { wordText } from './runs.ts';
import { STYLE } from './styles.ts';

/** The width of an underscore, in ems: Arial's. */
const UNDERSCORE = 0.556;

/**
 * One frame a column. A place is one paragraph: the room to initial above it, a rule, and whose it is. All have one
 * style, since LibreOffice takes paragraphs of several for several frames.
 */
export function rubricFrames({ rubric }: ActaPaper, layout: PageLayout): Paragraph[] {
  if (!layout.rubric) return [];
  const { columns, rows, width, top, placeHeight, fontSize } = layout.rubric;
  const rule = '_'.repeat(Math.floor(((width / 2.54) * 72 * 0.9) / (fontSize * UNDERSCORE)));
  return columns.flatMap((x, column) => {
    const places = rubric.slice(column * rows, (column + 1) * rows);
    const frame = {
      type: 'absolute',
      position: { x: cm(x), y: cm(top) },
      width: cm(width),
      height: cm(placeHeight * places.length),
      rule: HeightRule.EXACT,
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    } as const;
    return places.map(
      ({ label }) =>
        new Paragraph({
          style: STYLE.rubric,
          frame,
          children: [new TextRun(rule), new TextRun({ break: 1 }), ...wordText(label)],
        }),
    );
  });
}
