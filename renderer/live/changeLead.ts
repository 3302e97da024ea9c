/** Changing the lead-in of a paragraph while it is written. */
import type { Lead } from '#shared/session/facts.ts';
import { expectedBlock } from './blocks/blockActions.ts';
import { keepTyped, recordEarly, typedText } from './blocks/early.ts';
import { now } from './commands.ts';
import { cycleConnector, cycleForm, cycleVerb } from './leadCycle.ts';
import { editorCaret } from './screen.ts';
import type { ShortcutId } from './shortcuts.ts';
import { liveSession } from './useLive.ts';

/** How a paragraph begins. */
interface Beginning {
  readonly lead: Lead | null;
  /** Whether it goes on in the paragraph before. */
  readonly joined: boolean;
}

/** Carries out a shortcut on a paragraph's lead-in; answers false where it is none of those. */
export function changeLead(block: string, id: ShortcutId): boolean {
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
  const lead = expectedBlock(block)?.block.lead;
  if (lead) void setLead(block, { lead: change(lead) });
  return true;
}

/** Has a paragraph go on in the one before it, or stand by itself where it did. */
export function turnGoingOn(id: string): void {
  const found = expectedBlock(id);
  if (found) void setLead(id, { joined: !found.block.joined });
}

/** Records what changes in how a paragraph begins, and shows it at once; the rest stays as it was chosen last. */
export async function setLead(id: string, changed: Partial<Beginning>): Promise<void> {
  const found = expectedBlock(id);
  if (!found) return;
  const { lead, joined } = { ...found.block, ...changed };
  const facts = now({ type: 'leadChanged', block: id, lead, joined });
  const { done, texts } = await recordEarly({ [id]: typedText(id) }, facts, id, editorCaret());
  if (!done) keepTyped(id, texts[id] ?? typedText(id));
}
