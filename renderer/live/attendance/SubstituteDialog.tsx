import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson, sitterOf } from '#shared/session/attendance.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import styles from '../dialogs/dialogs.module.css';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { SubstituteFields } from './SubstituteFields.tsx';
import {
  admission,
  amendment,
  draftOf,
  NO_SUBSTITUTE,
  type SubstituteDraft,
  substituteErrors,
} from './substituteDraft.ts';

const t = catalogue.live.substitute;

/** Somebody is accredited in a member's place and takes her seat, from her if she is there. */
export function SubstituteDialog({ member }: { readonly member: string }) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [draft, setDraft] = useState(NO_SUBSTITUTE);
  const sits = sitterOf(session, member);
  // Until the roll is called, she is there to answer it.
  const isCalled = Object.keys(session.attendance).length > 0;
  const finish = () => {
    const found = substituteErrors(draft);
    if (Object.keys(found).length > 0) return setErrors(found);
    const id = newId();
    const takesSeat: EventFact = { type: sits ? 'relieved' : 'arrived', person: id, mode: draft.mode };
    void submit([admission(id, member, draft), ...(isCalled ? [takesSeat] : [])]);
  };
  return (
    <Dialog
      title={t.title(findPerson(session, member)?.name ?? '')}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={isCalled ? t.submit : t.admit} isDisabled={isBusy} />}
    >
      <SubstituteFields draft={draft} onChange={patching(setDraft)} errors={errors} arrives={isCalled} />
      {sits && <p className={styles.hint}>{t.relieves(sits.name)}</p>}
    </Dialog>
  );
}

/** The data of one already admitted are corrected. */
export function AmendSubstituteDialog({ person }: { readonly person: string }) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const substitute = session.substitutes.find((candidate) => candidate.person.id === person);
  const [draft, setDraft] = useState(substitute ? draftOf(substitute) : NO_SUBSTITUTE);
  const finish = () => {
    const found = substituteErrors(draft);
    if (Object.keys(found).length > 0) return setErrors(found);
    if (substitute) void submit([amendment(substitute, draft)]);
  };
  return (
    <Dialog
      title={t.amendTitle(substitute?.person.name ?? '')}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.amend} isDisabled={isBusy} />}
    >
      <SubstituteFields draft={draft} onChange={patching(setDraft)} errors={errors} arrives={false} />
    </Dialog>
  );
}

function patching(set: (change: (before: SubstituteDraft) => SubstituteDraft) => void) {
  return (part: Partial<SubstituteDraft>) => set((before) => ({ ...before, ...part }));
}
