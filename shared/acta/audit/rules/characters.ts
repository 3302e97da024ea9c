/** Characters that Word cannot hold. */
import { type ActaBlock, type ActaDocument, type Run, type Source, signatoriesOf } from '../../blocks.ts';
import { UNHOLDABLE, unholdableMark } from '../../holdable.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding } from '../finding.ts';
import { excerpt } from '../folding.ts';
import { runsOf } from '../passages.ts';

/** Each text of the acta with such a character, which the Word file shows by a mark in its place, highlighted. */
export function characterRules({ document }: Audited): Finding[] {
  return textsOf(document).flatMap(({ text, source, sentence }) => {
    const at = text.search(UNHOLDABLE);
    if (at < 0) return [];
    const near = excerpt(text.slice(Math.max(0, at - 30), at + 20).replace(UNHOLDABLE, unholdableMark));
    const place = source && 'id' in source ? `${source.kind}:${source.id}` : 'sheet';
    return [error('notRepresentable', { target: `${place}:${near}`, source, sentence }, { text: near })];
  });
}

interface Told {
  readonly text: string;
  readonly source: Source | null;
  readonly sentence?: string | undefined;
}

function textsOf(document: ActaDocument): Told[] {
  const ofRun = ({ text, source, key }: Run): Told => ({ text, source: source ?? null, sentence: key });
  return [
    { text: document.title, source: null },
    ...runsOf(document).map(ofRun),
    ...document.blocks.flatMap(besideRuns),
  ];
}

/** What a block says that is no run: folios, names and offices. */
function besideRuns(block: ActaBlock): Told[] {
  if (block.kind === 'agreement') return [{ text: block.folio, source: block.source }];
  if (block.kind !== 'signatures') return [];
  return signatoriesOf(block).map(({ name, office, represents }) => ({
    text: [name, office, represents].join('\n'),
    source: null,
  }));
}
