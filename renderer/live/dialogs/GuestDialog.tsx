import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Gender } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { filled } from './filled.ts';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.guest;

interface GuestDialogProps {
  /** The guest whose data are corrected; null for a new one. */
  readonly amends: string | null;
}

/** Someone who is not of the body takes part, with voice only, from now on. */
export function GuestDialog({ amends }: GuestDialogProps) {
  const session = useLive();
  const known = session.guests.find(({ id }) => id === amends);
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [name, setName] = useState(known?.name ?? '');
  const [gender, setGender] = useState<Gender | null>(known?.gender ?? null);
  const [treatment, setTreatment] = useState(known?.treatment ?? '');
  const [office, setOffice] = useState(known?.office.full ?? '');
  const [short, setShort] = useState(known?.office.short ?? '');
  const [represents, setRepresents] = useState(known?.represents ?? '');
  const [mode, setMode] = useState<'remote' | 'room'>('remote');

  const finish = () => {
    const blank = catalogue.errors.blank({});
    const found = {
      ...(name.trim() ? {} : { name: blank }),
      ...(office.trim() ? {} : { office: blank }),
      ...(gender ? {} : { '': t.genderNeeded }),
    };
    if (Object.keys(found).length > 0 || !gender) return setErrors(found);
    const id = known?.id ?? newId();
    const person = {
      id,
      name,
      gender,
      office: { full: office, ...filled({ short }) },
      ...filled({ treatment, represents }),
      voice: 'voice' as const,
      standing: 'guest' as const,
      signs: false,
    };
    if (known) void submit([{ type: 'guestAmended', person }]);
    else
      void submit([
        { type: 'guestAdmitted', person },
        { type: 'arrived', person: id, mode },
      ]);
  };
  return (
    <Dialog
      title={known ? t.amendTitle(known.name) : t.title}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={known ? t.amend : t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors['']} />
      <TextField label={t.name} value={name} onChange={setName} error={errors.name} autoFocus isRequired />
      <div className={styles.pair}>
        <SegmentedControl
          label={t.gender}
          options={(['f', 'm'] as const).map((value) => ({ value, label: t.genders[value] }))}
          value={gender}
          onChange={setGender}
        />
        <TextField label={t.treatment} value={treatment} onChange={setTreatment} placeholder={t.treatmentHint} />
      </div>
      <TextField label={t.office} value={office} onChange={setOffice} error={errors.office} isRequired />
      <TextField label={t.officeShort} value={short} onChange={setShort} description={t.officeShortHint} />
      <TextField label={t.represents} value={represents} onChange={setRepresents} />
      {!known && (
        <SegmentedControl
          label={t.mode}
          options={(['remote', 'room'] as const).map((value) => ({ value, label: t.modes[value] }))}
          value={mode}
          onChange={setMode}
        />
      )}
    </Dialog>
  );
}
