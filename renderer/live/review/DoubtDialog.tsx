import { useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { markDoubt } from '../blocks/blockActions.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { hourOf } from '../names.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';

const t = catalogue.live.doubt;

interface DoubtDialogProps {
  readonly block: string | null;
  /** When it was marked: UTC, ISO 8601. */
  readonly at: string;
}

/** What is to be checked against the recording; the instant is the one at which she pressed the key. */
export function DoubtDialog({ block, at }: DoubtDialogProps) {
  const session = useLive();
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (isBusy) return;
    setBusy(true);
    const done = await markDoubt(block, note.trim(), at);
    setBusy(false);
    if (done) closeDialog();
  };
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede(hourOf(session, at))}
      isOpen
      onClose={closeDialog}
      size="small"
      onSubmit={() => void submit()}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <TextField label={t.note} value={note} onChange={setNote} autoFocus />
    </Dialog>
  );
}
