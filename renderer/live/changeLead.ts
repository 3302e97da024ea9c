/** Changing the lead-in of a paragraph while it is written. */
import type { Lead } from '#shared/session/facts.ts';
import type { Block } from '#shared/session/session.ts';
import { record } from './actions.ts';
import { now } from './commands.ts';
import { cycleConnector, cycleForm, cycleVerb } from './leadCycle.ts';
import type { ShortcutId } from './shortcuts.ts';
import { liveSession } from './useLive.ts';

/** How a paragraph begins. */
interface Beginning {
  readonly lead: Lead | null;
  /** Whether it goes on in the paragraph before. */
  readonly joined: boolean;
}

/** What was chosen and is on its way to the disk, by paragraph: a change made meanwhile goes on from it. */
const coming = new Map<string, Beginning>();

function beginningOf({ id, lead, joined }: Block): Beginning {
  return coming.get(id) ?? { lead, joined };
}

/** Carries out a shortcut on a paragraph's lead-in; answers false where it is none of those. */
export function changeLead(block: Block, id: ShortcutId): boolean {
  const { lead } = beginningOf(block);
  const phrases = liveSession().body.phrasebook.lead;
  const next: { readonly [id in ShortcutId]?: (lead: Lead) => Lead } = {
    connectorBefore: (now) => cycleConnector(phrases, now, -1),
    connectorAfter: (now) => cycleConnector(phrases, now, 1),
    verbBefore: (now) => cycleVerb(phrases, now, -1),
    verbAfter: (now) => cycleVerb(phrases, now, 1),
    formBefore: (now) => cycleForm(phrases, now, -1),
    formAfter: (now) => cycleForm(phrases, now, 1),
  };
  const change = next[id];
  if (!change) return false;
  if (lead) void setLead(block, { lead: change(lead) });
  return true;
}

/** Records what changes in how a paragraph begins; the rest stays as it was chosen last. */
export async function setLead(block: Block, changed: Partial<Beginning>): Promise<void> {
  const next = { ...beginningOf(block), ...changed };
  coming.set(block.id, next);
  await record(now({ type: 'leadChanged', block: block.id, ...next }));
  if (coming.get(block.id) === next) coming.delete(block.id);
}
