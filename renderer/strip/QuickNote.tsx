import { useEffect } from 'react';
import { typedText } from '#renderer/live/blocks/early.ts';
import { canRecordMinutes, findBlock } from '#renderer/live/commands.ts';
import { runFormatShortcut } from '#renderer/live/format.ts';
import { nameOf, shortName } from '#renderer/live/names.ts';
import { earlyText, focusEditor, useScreen } from '#renderer/live/screen.ts';
import { matchShortcut } from '#renderer/live/shortcuts.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { ProseEditor } from '#renderer/prose/ProseEditor.tsx';
import { bridge } from '#renderer/state/client.ts';
import { useSession } from '#renderer/state/session.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { BLANK, type Writing } from '#shared/text/writing.ts';
import { finishNote, releaseNote, settled, typeNote } from './note.ts';
import styles from './Strip.module.css';

const t = catalogue.strip.note;

/** What she jots down: recorded as she types it, a paragraph at each Enter. */
export function QuickNote() {
  const session = useLive();
  const saving = useSession((state) => state.saving);
  const editing = useScreen((screen) => screen.editing);
  const early = useScreen(({ coming }) => (editing === null ? null : earlyText(coming, editing)));
  const draft = useSession(({ drafts }) => (editing === null ? undefined : drafts[editing]));
  const writing = early ?? draft ?? (editing === null ? BLANK : typedText(editing));
  const of = editing === null ? session.floor?.person : findBlock(session, editing)?.person;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every fact may take away the paragraph, or its speaker.
  useEffect(releaseNote, [session]);
  useEffect(() => bridge.onBeforeClose(settled), []);
  useEffect(() => {
    const focus = () => document.activeElement === document.body && focusEditor();
    window.addEventListener('focus', focus);
    return () => window.removeEventListener('focus', focus);
  }, []);

  const { saved, saving: onItsWay, unsaved } = catalogue.live;
  return (
    <div className={styles.note}>
      <ProseEditor
        className={styles.area}
        label={t.label}
        title={t.hint}
        placeholder={of ? t.of(shortName(nameOf(session, of))) : t.own}
        disabled={editing === null && !canRecordMinutes(session)}
        value={writing}
        read={noteNow}
        abbreviations={session.body.abbreviations ?? []}
        onChange={typeNote}
        onBlur={() => void settled()}
        onKey={(event) => {
          const match = matchShortcut(event, true);
          if (match) return runFormatShortcut(match.id);
          if (event.key !== 'Enter' || event.shiftKey) return false;
          void finishNote();
          return true;
        }}
        startAt={null}
      />
      <span className={styles.saved} data-saving={saving} role="status">
        {saving === 'saved' ? saved : saving === 'saving' ? onItsWay : unsaved}
      </span>
    </div>
  );
}

/** What the note holds at this moment. */
function noteNow(): Writing {
  const { editing } = useScreen.getState();
  return editing === null ? BLANK : typedText(editing);
}
