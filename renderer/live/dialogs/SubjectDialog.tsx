import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.subject;

/** A subject of other business begins. */
export function SubjectDialog() {
  const { currentItem } = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [title, setTitle] = useState('');
  const [proposedBy, setProposedBy] = useState<string | null>(null);
  const finish = () => {
    if (title.trim() === '') return setErrors({ title: t.needed });
    void submit([
      {
        type: 'subjectOpened',
        subject: newId(),
        item: currentItem ?? '',
        title: title.trim(),
        ...(proposedBy === null ? {} : { proposedBy }),
      },
    ]);
  };
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors[''] ?? errors.item} />
      <TextArea label={t.name} value={title} onChange={setTitle} error={errors.title} face="acta" autoFocus compact />
      <PersonSelect label={t.proposedBy} value={proposedBy} onChange={setProposedBy} error={errors.proposedBy} />
    </Dialog>
  );
}
