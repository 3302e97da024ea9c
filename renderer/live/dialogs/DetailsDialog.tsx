import { useState } from 'react';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem } from '#shared/session/agenda.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { MinutesField } from './MinutesField.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.details;

/** Who presents an item and, where it approves an acta, which one. */
export function DetailsDialog({ item: id }: { readonly item: string }) {
  const session = useLive();
  const item = findItem(session, id);
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [presenter, setPresenter] = useState(item?.presenter ?? null);
  const [kind, setKind] = useState(item?.previousActa?.kind ?? '');
  const [number, setNumber] = useState(item?.previousActa?.number ?? Number.NaN);
  const [minutes, setMinutes] = useState(item?.minutes ?? null);
  const [date, setDate] = useState(item?.previousActa?.date ?? '');

  const finish = () => {
    const given = [kind.trim() !== '', !Number.isNaN(number), date !== ''].filter(Boolean).length;
    if (given !== 0 && given !== 3) return setErrors({ previousActa: t.incomplete });
    const previousActa = given === 3 ? { kind: kind.trim(), number, date } : null;
    void submit([{ type: 'itemDetailed', item: id, presenter, previousActa, minutes }]);
  };
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors[''] ?? errors.item ?? errors.previousActa} />
      <p className={styles.quote}>{item?.title}</p>
      <PersonSelect label={t.presenter} value={presenter} onChange={setPresenter} error={errors.presenter} />
      <MinutesField value={minutes} onChange={setMinutes} error={errors.minutes} />
      {item?.kind === 'previousActa' && (
        <fieldset className={styles.document}>
          <legend>{t.previousActa}</legend>
          <TextField label={t.kind} value={kind} onChange={setKind} />
          <div className={styles.pair}>
            <NumberField label={t.number} value={number} onChange={setNumber} minValue={1} maxValue={999} />
            <DateField label={t.date} value={date} onChange={setDate} />
          </div>
        </fieldset>
      )}
    </Dialog>
  );
}
