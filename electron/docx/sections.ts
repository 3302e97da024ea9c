/** The sections of the file: the acta's pages, and the signature sheet's, which have no rubric and their own margins. */
import { type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { ActaBlock, ActaDocument } from '#shared/acta/blocks.ts';
import { type PageLayout, pageLayout } from '#shared/acta/paper.ts';
import type { Assets } from './assets.ts';
import { wordBlocks } from './blocks.ts';
import { pageFooter, pageHeader } from './furniture.ts';
import type { NumberingPlan } from './numbering.ts';
import { cm, textWidth } from './page.ts';
import { rubricFrames } from './rubric.ts';

interface Stretch {
  readonly isSheet: boolean;
  readonly blocks: readonly ActaBlock[];
}

/** The document's sections, each on pages of its own; there is at least one. */
export function sections(
  document: ActaDocument,
  numbering: NumberingPlan,
  options: { readonly assets: Assets; readonly draft: boolean },
): ISectionOptions[] {
  const { paper } = document;
  const layout = pageLayout(paper);
  return stretches(document.blocks).map(({ isSheet, blocks }, index) => {
    const margins = isSheet ? layout.sheetMargins : layout.margins;
    const width = textWidth(layout, margins);
    const frames = isSheet ? () => [] : () => rubricFrames(paper, layout);
    const furniture = { paper: paper.settings, width, ...options };
    const pages = { ...furniture, texts: paper.pages };
    const { letterhead } = paper.settings;
    const isFirst = index === 0 && (paper.first !== null || letterhead?.first);
    const first = isFirst ? { ...furniture, texts: paper.first ?? paper.pages } : null;
    return {
      properties: {
        ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
        page: page(layout, margins),
        titlePage: first !== null,
      },
      headers: {
        default: pageHeader(pages, frames()),
        ...(first ? { first: pageHeader(first, frames()) } : {}),
        ...(letterhead?.even ? { even: pageHeader(pages, frames()) } : {}),
      },
      footers: {
        default: pageFooter(pages),
        ...(first ? { first: pageFooter(first) } : {}),
        ...(letterhead?.even ? { even: pageFooter(pages) } : {}),
      },
      children: wordBlocks(blocks, document, numbering, layout, width),
    };
  });
}

function page(layout: PageLayout, margins: PageLayout['margins']) {
  const isWide = layout.width > layout.height;
  return {
    size: {
      // docx turns the sheet of a landscape itself.
      ...(isWide
        ? { width: cm(layout.height), height: cm(layout.width) }
        : { width: cm(layout.width), height: cm(layout.height) }),
      orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: cm(margins.top),
      bottom: cm(margins.bottom),
      left: cm(margins.left),
      right: cm(margins.right),
      header: cm(layout.edges.header),
      footer: cm(layout.edges.footer),
    },
  };
}

/** The signatures' pages are theirs alone: what comes before and after them stands apart. */
function stretches(blocks: readonly ActaBlock[]): Stretch[] {
  const found: { isSheet: boolean; blocks: ActaBlock[] }[] = [];
  for (const block of blocks) {
    const isSheet = block.kind === 'signatures' && !block.below;
    const last = found.at(-1);
    if (last && !isSheet && !last.isSheet) last.blocks.push(block);
    else found.push({ isSheet, blocks: [block] });
  }
  return found.length === 0 ? [{ isSheet: false, blocks: [] }] : found;
}
