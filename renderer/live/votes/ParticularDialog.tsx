import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findParticular, votesOf } from '#shared/session/decisions.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { DialogError } from '../dialogs/DialogError.tsx';
import { filled } from '../dialogs/filled.ts';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { nameOf } from '../names.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { particularVoters } from './particular.ts';

const t = catalogue.live.particular;

interface ParticularDialogProps {
  readonly vote: string;
  /** The one that is corrected, instead of a new one. */
  readonly particular: string | null;
}

/** A particular vote on a vote: whose it is, and what it says or where it stands; with neither, that it was announced. */
export function ParticularDialog({ vote: id, particular }: ParticularDialogProps) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const known = particular === null ? null : findParticular(session, particular);
  const vote = votesOf(session).find((one) => one.id === id);
  const voters = vote ? particularVoters(session, vote) : [];
  const [person, setPerson] = useState<string | null>(known?.particular.person ?? voters[0]?.person.id ?? null);
  const [text, setText] = useState(known?.particular.text ?? '');
  const [document, setDocument] = useState(known?.particular.document ?? '');
  const finish = () => {
    const said = filled({ text, document });
    if (particular !== null) return void submit([{ type: 'particularVoteAmended', particular, ...said }]);
    if (person === null) return setErrors({ person: t.needed });
    void submit([{ type: 'particularVoteRecorded', particular: newId(), vote: id, person, ...said }]);
  };
  return (
    <Dialog
      title={known ? t.amendTitle(nameOf(session, known.particular.person)) : t.title}
      subtitle={t.lede}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={
        <>
          {particular !== null && (
            <Button
              variant="danger"
              onPress={() => void submit([{ type: 'particularVoteRemoved', particular }])}
              isDisabled={isBusy}
            >
              {t.remove}
            </Button>
          )}
          <DialogActions submit={particular === null ? t.submit : t.amend} isDisabled={isBusy} />
        </>
      }
    >
      <DialogError message={errors[''] ?? errors.vote ?? errors.particular} />
      {particular === null && (
        <Select
          label={t.person}
          value={person}
          onChange={setPerson}
          error={errors.person}
          options={voters.map((voter) => ({
            value: voter.person.id,
            label: voter.person.name,
            ...(voter.sense === null ? {} : { detail: catalogue.live.vote.senses[voter.sense] }),
          }))}
        />
      )}
      <TextArea
        label={t.text}
        description={t.textHint}
        value={text}
        onChange={setText}
        error={errors.text}
        face="acta"
        autoFocus
      />
      <TextField
        label={t.document}
        description={t.documentHint}
        value={document}
        onChange={setDocument}
        error={errors.document}
      />
    </Dialog>
  );
}
