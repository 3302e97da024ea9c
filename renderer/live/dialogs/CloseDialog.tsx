import { Dialog } from '#renderer/ui/Dialog.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, itemLabel } from '#shared/session/agenda.ts';
import type { Session } from '#shared/session/session.ts';
import { findBlock, type Pending, pendingAtClosing } from '../commands.ts';
import { nameOf } from '../names.ts';
import { countLeft } from '../review/left.ts';
import { closeDialog, showActa } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.closing;

/** Closes the session. What is not settled is said, and stays as it is. */
export function CloseDialog() {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const pending = pendingAtClosing(session);
  const { notes, doubts } = countLeft(session);
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      onSubmit={() => void submit([{ type: 'closed' }], showActa)}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={Object.values(errors)[0]} />
      {pending.length + notes + doubts === 0 ? (
        <p>{t.settled}</p>
      ) : (
        <>
          <p>{t.pending}</p>
          <ul className={styles.pending}>
            {pending.map((one) => (
              <li key={`${one.kind}:${one.id}`}>{words(session, one)}</li>
            ))}
            {notes > 0 && <li>{t.notes(notes)}</li>}
            {doubts > 0 && <li>{t.doubts(doubts)}</li>}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function words(session: Session, { kind, id }: Pending): string {
  if (kind === 'emptyBlock') {
    return t.emptyBlock(nameOf(session, findBlock(session, id)?.person ?? null) || catalogue.live.stream.narrator);
  }
  return t[kind](itemLabel(session, id) ?? '', findItem(session, id)?.title ?? '');
}
