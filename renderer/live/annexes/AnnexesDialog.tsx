import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useDrop } from '#renderer/ui/useDrop.ts';
import { annexLabels } from '#shared/acta/annexes.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { standingSeal } from '#shared/session/seal.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { AnnexRow } from './AnnexRow.tsx';
import { annexFiles, goOnTo } from './actions.ts';
import styles from './annexes.module.css';

const t = catalogue.annexes;

interface AnnexesDialogProps {
  readonly sessionId: string;
  /** The annex that was come for, which is brought into view. */
  readonly annex: string | null;
}

/** What goes with the acta, in the order of its list; files are dropped on it. */
export function AnnexesDialog({ sessionId, annex: chosen }: AnnexesDialogProps) {
  const session = useLive();
  const { annexes } = session;
  const labels = annexLabels(session);
  const isFinal = standingSeal(session) !== null;
  const [keeping, setKeeping] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector(`[data-annex="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const take = async (files: readonly File[]) => {
    setKeeping(files.map(({ name }) => name).join(', '));
    await annexFiles(sessionId, files);
    setKeeping(null);
  };
  const { isOver, handlers } = useDrop((files) => void take(files), !isFinal);
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      size="large"
      isOpen
      onClose={closeDialog}
      actions={
        <>
          {!isFinal && (
            <Button icon={Plus} onPress={() => goOnTo({ kind: 'annex', amends: null })} autoFocus>
              {t.add}
            </Button>
          )}
          <Button variant="primary" onPress={closeDialog} autoFocus={isFinal}>
            {t.done}
          </Button>
        </>
      }
    >
      <div className={cx(styles.zone, isOver && styles.over)} data-drop {...handlers}>
        {annexes.length === 0 && (
          <p className={styles.none}>
            {t.none} {!isFinal && t.noneHint}
          </p>
        )}
        <ol ref={list} className={styles.list} aria-label={t.list}>
          {annexes.map((annex, index) => (
            <AnnexRow
              key={annex.id}
              sessionId={sessionId}
              annex={annex}
              label={labels.get(annex.id) ?? ''}
              position={index + 1}
              isChosen={annex.id === chosen}
            />
          ))}
        </ol>
        {isOver && <p className={styles.veil}>{t.drop}</p>}
      </div>
      <p role="status" className={styles.keeping}>
        {keeping !== null && t.keeping(keeping)}
      </p>
    </Dialog>
  );
}
