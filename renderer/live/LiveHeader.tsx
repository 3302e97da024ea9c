import { useNow } from '#renderer/state/clock.ts';
import { useSession } from '#renderer/state/session.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import { HomeButton, MoreButton, SessionButtons, UndoButtons } from './HeaderButtons.tsx';
import { InstantButton } from './InstantButton.tsx';
import styles from './LiveHeader.module.css';
import { hourOf, runningClock } from './names.ts';
import { QuorumChip } from './QuorumChip.tsx';
import { useLive } from './useLive.ts';

const t = catalogue.live;

/** Which session this is, how it stands, and what holds for all of it. */
export function LiveHeader() {
  const session = useLive();
  const { sheet, body, stage } = session;
  return (
    <header className={styles.header}>
      <HomeButton />
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
      <Saved />
      <UndoButtons />
      <SessionButtons stage={stage} inRecess={session.recessSince !== null} />
      <MoreButton isOpen={stage === 'open'} />
    </header>
  );
}

/** Whether all that was done is on the disk. */
function Saved() {
  const saving = useSession((state) => state.saving);
  return (
    <span data-records className={styles.saved} data-saving={saving} role="status">
      {saving === 'saved' ? t.saved : saving === 'saving' ? t.saving : t.unsaved}
    </span>
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
