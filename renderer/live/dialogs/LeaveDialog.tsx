import { useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson, presentPeople } from '#shared/session/attendance.ts';
import { chairAt } from '#shared/session/chair.ts';
import { quorum } from '#shared/session/quorum.ts';
import { ChairField } from '../attendance/ChairField.tsx';
import { isMember } from '../people.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import { filled } from './filled.ts';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.leave;

/** Someone leaves; it is said beforehand when that loses the quorum. */
export function LeaveDialog({ person }: { readonly person: string }) {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const [reason, setReason] = useState('');
  const who = findPerson(session, person);
  const state = quorum(session);
  const [chair, setChair] = useState<string | null>(null);
  const presides = chairAt(session)?.id === person;
  const loses = who !== undefined && isMember(who) && state.met && state.present - 1 < state.needed;
  return (
    <Dialog
      title={t.title(who?.name ?? '')}
      isOpen
      onClose={closeDialog}
      size="small"
      onSubmit={() =>
        void submit([
          { type: 'left', person, ...filled({ reason }) },
          ...(chair === null ? [] : [{ type: 'chairTaken' as const, person: chair }]),
        ])
      }
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors.person ?? errors[''] ?? (loses ? t.quorumWarning : undefined)} />
      <TextField label={t.reason} value={reason} onChange={setReason} autoFocus />
      {presides && (
        <ChairField
          people={presentPeople(session).filter(({ id }) => id !== person)}
          value={chair}
          onChange={setChair}
        />
      )}
    </Dialog>
  );
}
