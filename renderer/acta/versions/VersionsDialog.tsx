import { Copy, FileDown } from 'lucide-react';
import { closeDialog, openDialog } from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { localTime } from '#shared/spanish/time.ts';
import styles from './VersionsDialog.module.css';
import { exportVersion } from './versionActions.ts';

const t = catalogue.versions;

/** Every version of the acta that was made final, the last one first, with the hash that tells its file. */
export function VersionsDialog() {
  const { seals, sheet } = useLive();
  const local = (at: string) => localTime(at, sheet.timeZone);
  const copy = async (sha256: string) => {
    await navigator.clipboard.writeText(sha256);
    notify({ tone: 'good', message: t.copied });
  };
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      actions={
        <Button autoFocus isDisabled={seals.length === 0} onPress={() => openDialog({ kind: 'compare' })}>
          {t.compare}
        </Button>
      }
    >
      {seals.length === 0 && <p>{t.none}</p>}
      <ol className={styles.list} reversed>
        {seals.toReversed().map(({ version, sha256, annexes, at, reopened }) => (
          <li key={version} className={styles.version}>
            <p className={styles.head}>
              <b>{t.version(version)}</b>
              {reopened === null && <Chip tone="accent">{t.stands}</Chip>}
              <span className={styles.grow} />
              <IconButton
                label={t.export(version)}
                icon={FileDown}
                size="small"
                onPress={() => void exportVersion(version)}
              />
            </p>
            <p>{t.madeAt(catalogue.longDate(local(at).slice(0, 10)), local(at).slice(11, 16))}</p>
            {reopened && <p>{t.reopenedAt(catalogue.longDate(local(reopened.at).slice(0, 10)), reopened.reason)}</p>}
            <p className={styles.hash}>
              <span>{t.sha}</span>
              <code>{sha256}</code>
              <IconButton label={t.copySha(version)} icon={Copy} size="small" onPress={() => void copy(sha256)} />
            </p>
            {annexes.length > 0 && (
              <>
                <p className={styles.annexes}>{catalogue.annexes.sealed}</p>
                <ul>
                  {annexes.map(({ id, file }) => (
                    <li key={id} className={cx(styles.hash, styles.annex)}>
                      <span>{file.name}</span>
                      <code>{file.asset}</code>
                      <IconButton
                        label={catalogue.annexes.copySha(file.name)}
                        icon={Copy}
                        size="small"
                        onPress={() => void copy(file.asset)}
                      />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
