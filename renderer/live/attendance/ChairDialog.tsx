import { useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { shortOffice } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { presentPeople } from '#shared/session/attendance.ts';
import { chairAt } from '#shared/session/chair.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { DialogError } from '../dialogs/DialogError.tsx';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';

const t = catalogue.live.chair;

/** Somebody who is present conducts the session from now on. */
export function ChairDialog() {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const chair = chairAt(session);
  const people = presentPeople(session).filter((person) => person !== chair);
  const [chosen, setChosen] = useState<string | null>(null);
  const person = chosen ?? people[0]?.id ?? null;
  return (
    <Dialog
      title={t.choose}
      isOpen
      onClose={closeDialog}
      size="small"
      onSubmit={() => person !== null && void submit([{ type: 'chairTaken', person }])}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy || person === null} />}
    >
      <DialogError message={Object.values(errors)[0] ?? (person === null ? t.nobody : undefined)} />
      <Select
        label={t.field}
        options={people.map((one) => ({ value: one.id, label: one.name, detail: shortOffice(one) }))}
        value={person}
        onChange={setChosen}
        autoFocus
      />
    </Dialog>
  );
}
