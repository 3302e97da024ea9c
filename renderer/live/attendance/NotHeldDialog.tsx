import { useState } from 'react';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { DialogError } from '../dialogs/DialogError.tsx';
import styles from '../dialogs/dialogs.module.css';
import { filled } from '../dialogs/filled.ts';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { closeDialog, showActa } from '../screen.ts';

const t = catalogue.live.notHeld;

/** The session ends without having been held, for want of quorum. */
export function NotHeldDialog() {
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [reason, setReason] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('');
  const finish = () => {
    if (time && !date) return setErrors({ date: t.dateNeeded });
    const again = date ? { reconvened: { date, ...filled({ time }) } } : {};
    void submit([{ type: 'notHeld', ...filled({ reason }), ...again }], showActa);
  };
  return (
    <Dialog
      title={t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors['']} />
      <TextField label={t.reason} value={reason} onChange={setReason} autoFocus />
      <div className={styles.pair}>
        <DateField label={t.date} value={date} onChange={setDate} error={errors.date ?? errors['reconvened.date']} />
        <TimeField label={t.time} value={time} onChange={setTime} error={errors['reconvened.time']} />
      </div>
    </Dialog>
  );
}
