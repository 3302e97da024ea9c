import { useState } from 'react';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { type ProposedAgreement, proposeAgreement } from '#shared/acta/propose.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { ActaError } from '#shared/errors.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import { quorum } from '#shared/session/quorum.ts';
import type { Session } from '#shared/session/session.ts';
import { tally } from '#shared/session/voting.ts';
import { FollowUpFields } from '../agreements/FollowUpFields.tsx';
import { followUpFacts, followUpOf, NO_FOLLOW_UP } from '../agreements/followUp.ts';
import { closeDialog } from '../screen.ts';
import { liveSession, useLiveOf } from '../useLive.ts';
import { tallyText } from '../votes/outcome.ts';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.agreement;

interface AgreementDialogProps {
  /** The vote it comes from; null for one by consensus. */
  readonly vote: string | null;
  /** The agreement that is corrected, instead of a new one. */
  readonly amends?: string;
}

/** An agreement: its folio and text are proposed and hers to change; who answers for it and by when can wait. */
export function AgreementDialog({ vote, amends }: AgreementDialogProps) {
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [proposal] = useState(() =>
    amends === undefined ? propose(liveSession(), vote) : recorded(liveSession(), amends),
  );
  const [folio, setFolio] = useState(proposal.folio);
  const [text, setText] = useState(() => readyToGoOn(proposal.text));
  const [followUp, setFollowUp] = useState(() => {
    const before = agreementsOf(liveSession()).find(({ id }) => id === amends);
    return before ? followUpOf(before) : NO_FOLLOW_UP;
  });
  // A vote without quorum was told when it was taken.
  const isByConsensus = vote === null && amends === undefined;
  const isUnmet = useLiveOf((session) => Object.keys(session.attendance).length > 0 && !quorum(session).met);
  const unmet = isByConsensus && isUnmet ? t.noQuorum : undefined;
  const comesFrom = useLiveOf((session) => origin(session, vote));

  const finish = () => {
    const found = {
      ...(folio.trim() ? {} : { folio: t.folioNeeded }),
      ...(text.trim() ? {} : { text: t.needed }),
    };
    if (Object.keys(found).length > 0) return setErrors(found);
    const words = { folio: folio.trim(), text: text.trim(), ...followUpFacts(followUp) };
    void submit([
      amends === undefined
        ? { type: 'agreementRecorded', agreement: newId(), ...words, ...(vote === null ? {} : { vote }) }
        : { type: 'agreementAmended', agreement: amends, ...words },
    ]);
  };
  return (
    <Dialog
      title={amends === undefined ? t.title : t.amendTitle}
      subtitle={amends === undefined ? comesFrom : undefined}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={
        <>
          <Button onPress={closeDialog}>{vote === null ? catalogue.live.cancel : t.skip}</Button>
          <Button type="submit" variant="primary" shortcut="Ctrl ↵" isDisabled={isBusy}>
            {amends === undefined ? t.submit : t.amend}
          </Button>
        </>
      }
    >
      <DialogError message={proposal.problem ?? errors[''] ?? errors.vote ?? unmet} />
      <TextField
        label={t.folio}
        value={folio}
        onChange={setFolio}
        error={errors.folio}
        className={styles.folio ?? ''}
      />
      <TextArea label={t.text} value={text} onChange={setText} error={errors.text} face="acta" autoFocus />
      <FollowUpFields value={followUp} onChange={setFollowUp} errors={errors} />
    </Dialog>
  );
}

interface Proposal extends ProposedAgreement {
  /** Why nothing could be proposed. */
  readonly problem?: string;
}

function propose(session: Session, vote: string | null): Proposal {
  try {
    return proposeAgreement(session, vote);
  } catch (error) {
    if (!(error instanceof ActaError)) throw error;
    const { code, data } = error.problem;
    return { folio: '', text: '', problem: catalogue.errors[code](data ?? {}) };
  }
}

/** A text that is not a whole sentence yet, with the blank after which she goes on with it. */
function readyToGoOn(text: string): string {
  return text === '' || /[.”»]$/.test(text) ? text : `${text} `;
}

function recorded(session: Session, id: string): Proposal {
  const agreement = session.minutes.find((minute) => minute.id === id);
  return agreement?.kind === 'agreement' ? agreement : { folio: '', text: '' };
}

function origin(session: Session, id: string | null): string {
  const vote = session.minutes.find((minute) => minute.id === id);
  if (vote?.kind !== 'vote') return t.consensus;
  const counted = tally(vote);
  return `${catalogue.live.stream.vote[counted.result]} · ${tallyText(counted)}`;
}
