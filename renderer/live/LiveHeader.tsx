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
import { useNow } from '#renderer/state/clock.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { useSession } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { redoTarget, undoTarget } from '#shared/session/log.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { actName, redo, showStrip, undo } from './actions.ts';
import { InstantButton } from './InstantButton.tsx';
import styles from './LiveHeader.module.css';
import { hourOf, runningClock } from './names.ts';
import { QuorumChip } from './QuorumChip.tsx';
import { recessOrResume } from './recess/actions.ts';
import { useReplay } from './replaying.ts';
import { ReviewButton } from './review/ReviewButton.tsx';
import { openDialog, toggleActa, toggleAgenda, useScreen } from './screen.ts';
import { ariaShortcut, shortcutLabel } from './shortcuts.ts';
import { useEntries, useLive } from './useLive.ts';

const t = catalogue.live;

/** Which session this is, how it stands, and what holds for all of it. */
export function LiveHeader() {
  const session = useLive();
  const entries = useEntries();
  const saving = useSession((state) => state.saving);
  const acta = useScreen((screen) => screen.acta);
  const agendaShown = useScreen((screen) => screen.agendaDrawn);
  const replay = useReplay();
  const { sheet, body, stage } = session;
  const inRecess = session.recessSince !== null;
  const undoName = actName(undoTarget(entries));
  const redoName = actName(redoTarget(entries));
  return (
    <header className={styles.header}>
      <IconButton label={t.home} icon={ArrowLeft} onPress={() => void go({ name: 'home' })} />
      <h1 className={styles.name}>
        {t.sessionName({
          acronym: body.acronym,
          title: sessionTitle(sheet),
        })}
      </h1>
      <span className={styles.sub}>
        {t.subtitle({ date: catalogue.longDate(sheet.date), platform: sheet.platform })}
      </span>
      <Stage />
      {stage === 'open' && <QuorumChip />}
      <span className={styles.grow} />
      <span data-records className={styles.saved} data-saving={saving} role="status">
        {saving === 'saved' ? t.saved : saving === 'saving' ? t.saving : t.unsaved}
      </span>
      <IconButton
        data-records
        className={styles.undoing ?? ''}
        label={t.undo(undoName)}
        icon={Undo2}
        shortcut={shortcutLabel('undo')}
        aria-keyshortcuts={ariaShortcut('undo')}
        isDisabled={undoName === null}
        onPress={() => void undo()}
      />
      <IconButton
        data-records
        className={styles.undoing ?? ''}
        label={t.redo(redoName)}
        icon={Redo2}
        shortcut={shortcutLabel('redo')}
        aria-keyshortcuts={ariaShortcut('redo')}
        isDisabled={redoName === null}
        onPress={() => void redo()}
      />
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
            isDisabled: stage !== 'open' || replay,
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
    </header>
  );
}

/** How the session stands, with its hours, which can be corrected from here. */
function Stage() {
  const session = useLive();
  const { openedAt, openedBy, closedAt, closedBy, recessSince, notHeld } = session;
  if (openedAt === null || openedBy === null) return <Chip>{t.stage.convened}</Chip>;
  return (
    <>
      {closedAt !== null ? (
        <Chip tone={notHeld ? 'warn' : 'accent'}>{notHeld ? t.stage.notHeld : t.stage.closed}</Chip>
      ) : recessSince !== null ? (
        <Chip tone="warn" dot>
          {t.recess.chip}
        </Chip>
      ) : (
        <RunningChip openedAt={openedAt} />
      )}
      <span className={styles.hours}>
        <InstantButton
          entry={openedBy}
          at={openedAt}
          label={t.instant.correctOpening(hourOf(session, openedAt))}
          word={t.instant.openingWord}
        />
        {closedAt !== null && closedBy !== null && (
          <InstantButton
            entry={closedBy}
            at={closedAt}
            label={t.instant.correctClosing(hourOf(session, closedAt))}
            word={t.instant.closingWord}
          />
        )}
      </span>
    </>
  );
}

function RunningChip({ openedAt }: { readonly openedAt: string }) {
  const now = useNow(1000);
  return (
    <Chip tone="accent" dot>
      {t.stage.open(runningClock(now - Date.parse(openedAt)))}
    </Chip>
  );
}
