/** The buttons of the header: each is drawn anew only when it changes, and not with every fact. */
import {
  ArrowLeft,
  Coffee,
  Ellipsis,
  FileText,
  Keyboard,
  PanelLeft,
  PictureInPicture2,
  Play,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { go } from '#renderer/state/navigationStore.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { redoTarget, undoTarget } from '#shared/session/log.ts';
import type { Session } from '#shared/session/session.ts';
import { actName, redo, showStrip, undo } from './actions.ts';
import styles from './LiveHeader.module.css';
import { useReplay } from './RowFacts.tsx';
import { recessOrResume } from './recess/actions.ts';
import { ReviewButton } from './review/ReviewButton.tsx';
import { openDialog, toggleActa, toggleAgenda, useScreen } from './screen.ts';
import { ariaShortcut, shortcutLabel, useKeymap } from './shortcuts.ts';
import { useEntries } from './useLive.ts';

const t = catalogue.live;

/** Back to the list of sessions. */
export const HomeButton = memo(function HomeButton() {
  return <IconButton label={t.home} icon={ArrowLeft} onPress={() => void go({ name: 'home' })} />;
});

/** Undoing and redoing, named by what they would do once all else that a fact changed is drawn. */
export function UndoButtons() {
  const entries = useDeferredValue(useEntries());
  return <NamedUndoButtons undoes={actName(undoTarget(entries))} redoes={actName(redoTarget(entries))} />;
}

interface NamedUndoButtonsProps {
  /** What would be undone and done again, in words; null for nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
}

const NamedUndoButtons = memo(function NamedUndoButtons({ undoes, redoes }: NamedUndoButtonsProps) {
  useKeymap();
  return (
    <>
      <IconButton
        data-records
        className={styles.undoing ?? ''}
        label={t.undo(undoes)}
        icon={Undo2}
        shortcut={shortcutLabel('undo')}
        aria-keyshortcuts={ariaShortcut('undo')}
        isDisabled={undoes === null}
        onPress={() => void undo()}
      />
      <IconButton
        data-records
        className={styles.undoing ?? ''}
        label={t.redo(redoes)}
        icon={Redo2}
        shortcut={shortcutLabel('redo')}
        aria-keyshortcuts={ariaShortcut('redo')}
        isDisabled={redoes === null}
        onPress={() => void redo()}
      />
    </>
  );
});

interface SessionButtonsProps {
  readonly stage: Session['stage'];
  readonly inRecess: boolean;
}

/** What is shown beside the minutes, and how the session goes on and ends. */
export const SessionButtons = memo(function SessionButtons({ stage, inRecess }: SessionButtonsProps) {
  useKeymap();
  const acta = useScreen((screen) => screen.acta);
  const agendaShown = useScreen((screen) => screen.agendaDrawn);
  return (
    <>
      {stage !== 'convened' && (
        <Button
          size="small"
          className={styles.agendaToggle ?? ''}
          icon={PanelLeft}
          aria-label={t.agenda.title}
          aria-expanded={agendaShown}
          onPress={toggleAgenda}
        >
          {t.agenda.title}
        </Button>
      )}
      <ReviewButton />
      <Button
        size="small"
        icon={FileText}
        aria-pressed={acta}
        shortcut={shortcutLabel('acta')}
        aria-keyshortcuts={ariaShortcut('acta')}
        onPress={toggleActa}
      >
        {t.actaToggle}
      </Button>
      {stage === 'open' && (
        <>
          <Button
            data-records
            size="small"
            className={styles.recess ?? ''}
            icon={inRecess ? Play : Coffee}
            aria-label={inRecess ? t.recess.resume : t.recess.button}
            aria-keyshortcuts={ariaShortcut('recess')}
            onPress={recessOrResume}
          >
            {inRecess ? t.recess.resume : t.recess.button}
          </Button>
          <span data-records title={inRecess ? t.recess.closing : undefined}>
            <Button
              size="small"
              isDisabled={inRecess}
              {...(inRecess ? { 'aria-label': `${t.closeSession}. ${t.recess.closing}` } : {})}
              onPress={() => openDialog({ kind: 'close' })}
            >
              {t.closeSession}
            </Button>
          </span>
        </>
      )}
    </>
  );
});

/** What else can be done with the session. */
export const MoreButton = memo(function MoreButton({ isOpen }: { readonly isOpen: boolean }) {
  useKeymap();
  const replay = useReplay();
  return (
    <Menu
      label={t.palette.more}
      trigger={<IconButton label={t.palette.more} icon={Ellipsis} />}
      actions={[
        {
          id: 'palette',
          label: t.palette.open,
          icon: Search,
          shortcut: shortcutLabel('palette'),
          onAction: () => openDialog({ kind: 'palette' }),
        },
        {
          id: 'strip',
          label: catalogue.strip.open,
          icon: PictureInPicture2,
          shortcut: shortcutLabel('strip'),
          isDisabled: !isOpen || replay,
          onAction: () => void showStrip(),
        },
        {
          id: 'shortcuts',
          label: t.shortcuts.title,
          icon: Keyboard,
          shortcut: shortcutLabel('shortcuts'),
          onAction: () => openDialog({ kind: 'shortcuts' }),
        },
      ]}
    />
  );
});
