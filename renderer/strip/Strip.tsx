import { Keyboard } from 'lucide-react';
import { useCallback, useEffect, useId, useState } from 'react';
import { endFloor, nextItem, redo, takeFloor, undo } from '#renderer/live/actions.ts';
import { markDoubt } from '#renderer/live/blocks/blockActions.ts';
import { itemNumbers } from '#renderer/live/names.ts';
import { callablePeople } from '#renderer/live/people.ts';
import { nextSpeechKind, pauseOrGoOn } from '#renderer/live/queue/clock.ts';
import { focusEditor, useScreen } from '#renderer/live/screen.ts';
import { matchShortcut, type ShortcutId } from '#renderer/live/shortcuts.ts';
import { liveSession, useLive } from '#renderer/live/useLive.ts';
import { asApiError, bridge, call, isDesktop } from '#renderer/state/client.ts';
import { cx } from '#renderer/ui/cx.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { currentItems, findItem } from '#shared/session/agenda.ts';
import { quorum } from '#shared/session/quorum.ts';
import { acceleratorLabel } from './accelerator.ts';
import { doubtfulBlock } from './commands.ts';
import { FloorRow } from './FloorRow.tsx';
import { GivePicker } from './GivePicker.tsx';
import { GlobalKeysForm } from './GlobalKeysForm.tsx';
import { finishNote } from './note.ts';
import { QuickNote } from './QuickNote.tsx';
import styles from './Strip.module.css';
import { leaveStrip, StripBar } from './StripBar.tsx';
import { StripButtons } from './StripButtons.tsx';

const t = catalogue.strip;

/** What stands under the floor: the note and its buttons, whom to give the floor to, or the keys. */
type Shown = 'note' | 'give' | 'keys';

/** The strip of an open session. */
export function Strip() {
  const session = useLive();
  const [shown, setShown] = useState<Shown>('note');
  const voteId = useId();
  // The same ones always, so that the buttons are not drawn anew with every fact.
  const toGive = useCallback(() => setShown('give'), []);
  const toNote = useCallback(() => {
    setShown('note');
    requestAnimationFrame(focusEditor);
  }, []);

  useEffect(() => {
    const run: Readonly<Partial<Record<ShortcutId, (digit: number | null) => unknown>>> = {
      floor: (digit) => {
        const person = callablePeople(liveSession())[(digit ?? 0) - 1];
        return person && takeFloor(person.id);
      },
      floorByName: toGive,
      endFloor,
      pauseFloor: pauseOrGoOn,
      speechKind: nextSpeechKind,
      paragraph: finishNote,
      nextItem,
      doubt: markHere,
      vote: () => {
        const button = document.getElementById(voteId);
        button?.focus();
        button?.click();
      },
      undo,
      redo,
      strip: leaveStrip,
    };
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const match = matchShortcut(event, false);
      const work = match && run[match.id];
      if (!match || !work) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) void work(match.digit);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) void leaveStrip();
    };
    if (shown === 'keys') return;
    document.addEventListener('keydown', listen, true);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('keydown', listen, true);
      document.removeEventListener('keydown', leave);
    };
  }, [shown, voteId, toGive]);

  useEffect(
    () =>
      bridge.onGlobalCommand((command) => {
        // While keys are being chosen, what is pressed is chosen and not done.
        if (shown === 'keys') return;
        if (command === 'doubt') void markHere();
        if (command === 'nextItem') void nextItem();
        if (command === 'note') toNote();
      }),
    [shown, toNote],
  );

  useEffect(() => {
    if (isDesktop) void tellTaken(() => setShown('keys'));
  }, []);

  const item = findItem(session, session.currentItem);
  return (
    <main className={styles.strip}>
      <StripBar
        tools={
          <>
            <QuorumLight />
            {isDesktop && (
              <IconButton
                size="small"
                icon={Keyboard}
                label={t.settings.open}
                aria-pressed={shown === 'keys'}
                onPress={() => (shown === 'keys' ? toNote() : setShown('keys'))}
              />
            )}
          </>
        }
      >
        {item ? t.item(itemNumbers(session, currentItems(session)), item.title) : t.noItem}
      </StripBar>
      {shown === 'keys' ? (
        <GlobalKeysForm onDone={toNote} />
      ) : shown === 'give' ? (
        <GivePicker onDone={toNote} />
      ) : (
        <>
          <FloorRow onGive={toGive} />
          <QuickNote />
          <StripButtons voteId={voteId} onDoubt={markHere} onVoted={toNote} />
        </>
      )}
    </main>
  );
}

/** Says which combinations another program holds, and offers to choose others. */
async function tellTaken(choose: () => void): Promise<void> {
  try {
    const { chosen, taken } = await call('shortcuts.get', {});
    if (taken.length === 0) return;
    const message = t.settings.takenNotice(taken.map((command) => acceleratorLabel(chosen.keys[command])));
    notify({ tone: 'plain', key: 'taken', message, action: { label: t.settings.choose, onAction: choose } });
  } catch (error) {
    notify({ tone: 'bad', message: asApiError(error).message });
  }
}

/** Marks a doubt on what is being written, or was last. */
function markHere(): Promise<boolean> {
  return markDoubt(doubtfulBlock(liveSession(), useScreen.getState().editing));
}

/** How many are there, with a light that says whether they are enough. */
function QuorumLight() {
  const session = useLive();
  const called = Object.keys(session.attendance).length > 0;
  const state = quorum(session);
  const words = !called
    ? catalogue.live.quorumPending
    : state.met
      ? catalogue.live.quorum(state)
      : catalogue.live.quorumLost(state);
  return (
    <span className={styles.quorum} role="status" title={words}>
      <span className={cx(styles.light, called && (state.met ? styles.met : styles.lost))} />
      <span className={styles.unseen}>{words}</span>
      <span aria-hidden="true">{called && (state.met ? t.quorum(state) : words)}</span>
    </span>
  );
}
