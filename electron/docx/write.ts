/** ActaDocument → .docx */
import { Document, Packer } from 'docx';
import type { ActaDocument } from '#shared/acta/blocks.ts';
import { ActaError } from '#shared/errors.ts';
import type { Assets } from './assets.ts';
import { archived, settled } from './deterministic.ts';
import { onLetterhead } from './letterhead/graft.ts';
import { openPackage } from './letterhead/package.ts';
import { planNumbering } from './numbering.ts';
import { sections } from './sections.ts';
import { actaStyles } from './styles.ts';

export interface WriteOptions {
  /** Carries “BORRADOR” across its pages. */
  readonly draft?: boolean;
  /** Where the logos and the letterhead of the body are. */
  readonly assets?: Assets;
}

/** For a body without logos. */
const NO_ASSETS: Assets = (id) => {
  throw new ActaError({ code: 'missingAsset', data: { id } });
};

/**
 * The acta as a Word file, ready to sign, on the body's paper, in Spanish of México, numbered by Word. The same document
 * gives the same bytes on any machine, at any hour. Text that Word cannot hold is shown by a highlighted mark, never
 * dropped.
 * @returns the bytes of the .docx
 * @throws ActaError `missingAsset` where a logo or the letterhead of the body is not among the assets; `letterheadRefused`
 */
export async function writeDocx(
  document: ActaDocument,
  { draft = false, assets = NO_ASSETS }: WriteOptions = {},
): Promise<Uint8Array> {
  const numbering = planNumbering(document.blocks);
  const { letterhead } = document.paper.settings;
  const file = new Document({
    styles: actaStyles(document.language, document.paper),
    numbering: numbering.options,
    // A line that ends in a break is not stretched to the margin in justified text.
    compatibility: { doNotExpandShiftReturn: true },
    evenAndOddHeaderAndFooters: letterhead?.even ?? false,
    sections: sections(document, numbering, { assets, draft }),
  });
  const parts = settled(new Uint8Array(await Packer.toBuffer(file)), document);
  if (!letterhead) return archived(parts);
  const pages = { rubric: document.paper.rubric.length > 0 };
  return archived(onLetterhead(parts, openPackage(assets(letterhead.asset)), pages));
}
