/** The quick note: what is typed in it is a paragraph of the acta from its first letter on. */
import { expectedSession, recordEarly, typedText } from '#renderer/live/blocks/early.ts';
import { findBlock, now } from '#renderer/live/commands.ts';
import { edit, typeEarly, useScreen } from '#renderer/live/screen.ts';
import { newId } from '#renderer/state/newId.ts';
import { record } from '#renderer/state/session/recording.ts';
import { flush } from '#renderer/state/session/sending.ts';
import { typeText } from '#renderer/state/session/unsent.ts';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Writing } from '#shared/text/writing.ts';
import { placeOfNote } from './commands.ts';

let coming: Promise<unknown> = Promise.resolve();

/** The note now reads so. Its paragraph is made with its first letter, where none waits for it. */
export function typeNote(writing: Writing): void {
  const { editing } = useScreen.getState();
  if (editing !== null) {
    write(editing, writing);
    return;
  }
  if (writing.text === '') return;
  const block = newId();
  const place = placeOfNote(expectedSession(), block, (id) => typedText(id).text);
  if (!place) {
    notify({ tone: 'plain', key: 'live', message: catalogue.live.item.noneHint });
    return;
  }
  if (place.kind === 'waiting') {
    edit(place.block);
    write(place.block, writing);
    return;
  }
  coming = recordEarly({ [block]: writing }, place.facts, block, null).then(({ done, texts }) => {
    if (done) return;
    if (useScreen.getState().editing === block) edit(null);
    keepCopy(texts[block]?.text ?? '');
  });
}

/** The note is whole: what is typed next is another paragraph. One that was left blank is taken away. */
export async function finishNote(): Promise<void> {
  const { editing } = useScreen.getState();
  if (editing === null) return;
  const session = expectedSession();
  edit(null);
  const block = findBlock(session, editing);
  if (block && block.id !== session.floor?.block && typedText(editing).text.trim() === '') {
    await record(now({ type: 'blockRemoved', block: editing }));
  } else await settled();
}

/** Lets go of a paragraph that is no longer there, or that was left blank by somebody who no longer speaks. */
export function releaseNote(): void {
  const { editing } = useScreen.getState();
  if (editing === null) return;
  const session = expectedSession();
  const block = findBlock(session, editing);
  const speaks = block?.person === (session.floor?.person ?? null);
  if (!block || (!speaks && typedText(editing).text.trim() === '')) edit(null);
}

/** Resolves once all that was typed is on disk, or could not be. */
export async function settled(): Promise<void> {
  await coming;
  await flush();
}

function write(block: string, writing: Writing): void {
  if (!typeEarly(block, writing)) typeText(block, writing);
}

/** What could not be recorded is hers to copy. */
function keepCopy(text: string): void {
  if (!text.trim()) return;
  notify({
    tone: 'bad',
    message: `${catalogue.ui.textOrphaned}\n“${text}”`,
    action: { label: catalogue.ui.copyText, onAction: () => void navigator.clipboard.writeText(text) },
  });
}
