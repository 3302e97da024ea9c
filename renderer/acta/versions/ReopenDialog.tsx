import { useState } from 'react';
import { DialogActions } from '#renderer/live/dialogs/DialogActions.tsx';
import { DialogError } from '#renderer/live/dialogs/DialogError.tsx';
import { useSubmit } from '#renderer/live/dialogs/useSubmit.ts';
import { closeDialog } from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';

const t = catalogue.versions;

/** A final acta is a draft again, for a reason. */
export function ReopenDialog() {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [reason, setReason] = useState('');
  const finish = () => {
    if (reason.trim() === '') return setErrors({ reason: catalogue.errors.blank({}) });
    void submit([{ type: 'actaReopened', reason: reason.trim() }]);
  };
  return (
    <Dialog
      title={t.reopenTitle(session.seals.length)}
      subtitle={t.reopenLede}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.reopenSubmit} isDisabled={isBusy} />}
    >
      <DialogError message={errors['']} />
      <TextField
        label={t.reason}
        description={t.reasonHint}
        value={reason}
        onChange={setReason}
        error={errors.reason}
        maxLength={500}
        autoFocus
      />
    </Dialog>
  );
}
