/** The page's measures in pixels of the screen, as styles. */
import type { CSSProperties } from 'react';
import type { PageLayout } from '#shared/acta/paper.ts';
import type { Paper } from '#shared/body/paper.ts';
import { fontStack } from '#shared/body/typefaces.ts';

/** Centimetres in CSS pixels. */
export function px(centimetres: number): number {
  return (centimetres * 96) / 2.54;
}

/** The line of a typeface, in ems: Arial's and those like it. */
const LINE = 1.15;

/** The typefaces and sizes of the text, for the pages and for whatever is measured as on them. */
export function textStyle({ fonts }: Paper): CSSProperties {
  const size = (fonts.size * 96) / 72;
  const custom = {
    '--acta-size': `${size}px`,
    '--acta-line': `${size * LINE * fonts.spacing}px`,
    '--acta-headings': fontStack(fonts.headings),
  };
  return { ...custom, fontFamily: fontStack(fonts.text), fontSize: size, lineHeight: 'var(--acta-line)' };
}

/** The sheet, with room for the text within its margins. */
export function pageStyle(layout: PageLayout, isSheet: boolean, isFirst: boolean): CSSProperties {
  const margins = isSheet ? layout.sheetMargins : layout.margins;
  return {
    width: px(layout.width),
    height: px(layout.height),
    paddingTop: px(isFirst ? layout.firstTop : layout.textTop),
    paddingBottom: px(margins.bottom),
    paddingLeft: px(margins.left),
    paddingRight: px(margins.right),
  };
}

/** How wide the text is. */
export function textWidth(layout: PageLayout, isSheet: boolean): number {
  const margins = isSheet ? layout.sheetMargins : layout.margins;
  return px(layout.width - margins.left - margins.right);
}
