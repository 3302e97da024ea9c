/** Annexes: that each one cited is there, and each one there is cited. */
import type { Annex } from '../../../session/session.ts';
import { annexLabels, sourceOf } from '../../annexes.ts';
import { annexCiting, annexMentions } from '../../annexMentions.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding, type Place, warning } from '../finding.ts';
import { targetOf } from '../passages.ts';

export function annexRules({ session, passages }: Audited): Finding[] {
  const citing = annexCiting(session);
  const labels = annexLabels(session);
  const cited = new Set<string>();
  const unknown: Finding[] = [];
  for (const passage of passages) {
    // The list of annexes itself cites none.
    if (passage.sentence?.startsWith('annex')) continue;
    for (const { told, annexes } of annexMentions(passage.text, citing)) {
      for (const id of annexes) if (id !== null) cited.add(id);
      if (!annexes.includes(null)) continue;
      const { source, sentence } = passage;
      unknown.push(error('annexNotAttached', { target: targetOf(passage, told), source, sentence }, { told }));
    }
  }
  const own = session.annexes.flatMap((annex): Finding[] => {
    const data = { label: labels.get(annex.id) ?? '', title: annex.title };
    const place = placeOf(annex);
    return [
      ...(annex.file === null ? [warning('annexWithoutFile', place, data)] : []),
      ...(cited.has(annex.id) ? [] : [warning('annexNotCited', place, data)]),
    ];
  });
  return [...unknown, ...own];
}

function placeOf(annex: Annex): Place {
  const source = sourceOf(annex);
  return { target: annex.id, source: source.kind === 'sheet' ? null : source };
}
