/** A paragraph of what was said: its lead-in, its text, and the lists and tables in it. */
import { ActaError } from '../../errors.ts';
import type { Block, Session } from '../../session/session.ts';
import { trimmedEnd, trimmedStart } from '../../text/writing.ts';
import type { Run } from '../blocks.ts';
import { renderLead } from '../lead.ts';
import { partsOf } from '../parts.ts';
import { BLANK_RULE, runsOf } from '../writer.ts';
import type { Work } from './work.ts';

/** A paragraph as it stands; a blank to fill in where nothing was written yet. */
export function writeBlock({ session, writer }: Work, block: Block): void {
  const source = { kind: 'block', id: block.id } as const;
  const lead = leadRuns(session, block, writer.named);
  const glue: Run[] = lead.length > 0 ? [{ text: ' ', origin: 'generated' }] : [];
  if (block.text.trim() === '') {
    writer.text([...lead, ...glue, { text: BLANK_RULE, origin: 'missing', source }], block.joined);
    return;
  }
  const parts = partsOf(trimmedStart(trimmedEnd(block)), { origin: block.note ? 'note' : 'typed', source });
  const [first, ...others] = parts;
  if (first?.kind === 'text') writer.text([...lead, ...glue, ...first.runs], block.joined);
  else if (lead.length > 0) writer.text(lead, block.joined);
  for (const part of first?.kind === 'text' ? others : parts) {
    if (part.kind === 'text') writer.text(part.runs, false);
    else writer.part(part);
  }
}

function leadRuns(session: Session, block: Block, named: ReadonlySet<string>): Run[] {
  const key = `lead:${block.id}`;
  const source = { kind: 'block', id: block.id } as const;
  const own = session.sentences[key]?.text;
  if (own !== undefined) return own === '' ? [] : [{ text: own, origin: 'rewritten', key, source }];
  try {
    return runsOf(renderLead(session, block, named), { key, source });
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
    return [{ text: BLANK_RULE, origin: 'missing', key, source }];
  }
}
