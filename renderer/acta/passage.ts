/** Going from a sentence of the acta to the fact it tells, and from a fact to its sentence. */
import { edit, goToItem, goToMinute, showPassage, toggleActa, useScreen } from '#renderer/live/screen.ts';
import { useSession } from '#renderer/state/session.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { Source } from '#shared/acta/blocks.ts';
import { catalogue } from '#shared/catalogue/index.ts';

/** Whether a run leads to a place of the stream; what tells of the session as a whole has none. */
export function leadsToFact(source: Source | undefined): source is Exclude<Source, { kind: 'sheet' }> {
  return source !== undefined && source.kind !== 'sheet';
}

/** Goes to where what a run tells was recorded. Where there is no room for both, the acta makes way for the capture. */
export function goToFact(source: Source): void {
  if (!leadsToFact(source)) return;
  const capture = document.querySelector('[data-capture]');
  if (capture && getComputedStyle(capture).display === 'none') toggleActa();
  useScreen.setState({ passage: null });
  if (source.kind === 'item') {
    goToItem(source.id);
    return;
  }
  if (source.kind === 'minute') edit(null);
  goToMinute(source.id, source.kind === 'block');
}

/**
 * From a sentence of the acta that has the focus, to its fact; from anywhere else, to the sentence of the paragraph being
 * written, of the minute that has the focus, or of the last one.
 */
export function followPassage(): void {
  const focus = document.activeElement;
  const run = focus?.closest<HTMLElement>('[data-acta-source]');
  if (run) {
    goToFact(JSON.parse(run.dataset.actaSource ?? '') as Source);
    return;
  }
  const row = focus?.closest<HTMLElement>('[data-minute]')?.dataset.minute;
  const last = useSession.getState().session?.minutes.at(-1)?.id;
  const minute = row ?? useScreen.getState().editing ?? last;
  if (minute === undefined) notify({ tone: 'plain', key: 'passage', message: catalogue.acta.noPassage });
  else showPassage(minute);
}
