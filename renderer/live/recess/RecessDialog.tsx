import { useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { DialogError } from '../dialogs/DialogError.tsx';
import { filled } from '../dialogs/filled.ts';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { closeDialog } from '../screen.ts';

const t = catalogue.live.recess;

/** The session is suspended for a while. */
export function RecessDialog() {
  const { errors, isBusy, submit } = useSubmit();
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      size="small"
      onSubmit={() => void submit([{ type: 'recessed', ...filled({ reason }) }])}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={Object.values(errors)[0]} />
      <TextField label={t.reason} value={reason} onChange={setReason} description={t.reasonHint} autoFocus />
    </Dialog>
  );
}
