import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { eligibleVoters, people } from '#shared/session/attendance.ts';
import type { Sense } from '#shared/session/facts.ts';
import { quorum } from '#shared/session/quorum.ts';
import { dropVote, startVote } from '../actions.ts';
import { hourOf } from '../names.ts';
import { closeDialog, openDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { CastingField } from '../votes/CastingField.tsx';
import { predicted, tallyText } from '../votes/outcome.ts';
import { RulesFields } from '../votes/RulesFields.tsx';
import { SecretFields } from '../votes/SecretFields.tsx';
import { useVoteDraft } from '../votes/useVoteDraft.ts';
import { isBegun, senseOf, stateOf, voteFact } from '../votes/voteDraft.ts';
import styles from '../votes/votes.module.css';
import type { Choice } from './ChoiceRow.tsx';
import { ChoiceTable, focusChoices } from './ChoiceTable.tsx';
import { DialogError } from './DialogError.tsx';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.vote;

const CHOICES: readonly Choice<Sense>[] = [
  { value: 'for', label: t.senses.for, letter: 'f', tone: 'good' },
  { value: 'against', label: t.senses.against, letter: 'c', tone: 'bad' },
  { value: 'abstain', label: t.senses.abstain, letter: 'a', tone: 'plain' },
  { value: 'none', label: t.senses.none, letter: 'n', tone: 'plain' },
  { value: 'excused', label: t.senses.excused, letter: 'e', tone: 'plain' },
];

/**
 * A vote of those who could vote as it opened: unanimous in one key, or only those who differ. What is approved goes on
 * to its agreement; what is not, to another proposal. Put aside with choices in it, it stays open.
 */
export function VoteDialog({ vote }: { readonly vote: string }) {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const [draft, change] = useVoteDraft(vote);
  const opened = session.openVote?.id === vote ? session.openVote : null;
  useCloseWithVote(opened !== null, isBusy);
  useEffect(focusSubmit, []);

  // Until its opening is on disk, those who are there now are those who will be told by it.
  const voters = opened ? people(session).filter(({ id }) => opened.eligible.includes(id)) : eligibleVoters(session);
  const state = stateOf(session, draft, voters, opened?.since ?? '');
  const { met } = quorum(session);
  const another = session.minutes.some((minute) => minute.kind === 'vote' && minute.item === session.currentItem);
  const senses = Object.fromEntries(
    voters.flatMap(({ id }) => {
      const sense = senseOf(draft, id);
      return sense ? [[id, sense]] : [];
    }),
  );
  const choose = (person: string, sense: Sense) => change({ senses: { ...draft.senses, [person]: sense } });
  const restInFavour = () =>
    change({ senses: { ...Object.fromEntries(voters.map(({ id }) => [id, 'for' as const])), ...draft.senses } });

  const record = () => {
    if (!state.isComplete) return;
    void submit([voteFact(vote, draft, state)], () => {
      if (state.tally.result !== 'rejected') return openDialog({ kind: 'agreement', vote });
      closeDialog();
      const action = { label: t.voteAnother, onAction: startVote };
      notify({ tone: 'plain', key: 'rejected', message: t.rejected, action });
    });
  };
  const putAside = () => {
    closeDialog();
    if (!isBegun(draft)) void dropVote(vote);
  };
  const drop = () => {
    closeDialog();
    void dropVote(vote);
  };
  return (
    <Dialog
      title={t.title}
      subtitle={t.hint(voters.length, opened && hourOf(session, opened.since))}
      isOpen
      onClose={putAside}
      size="large"
      onSubmit={record}
      actions={
        <>
          <span className={cx(styles.tally, !met && styles.bad)} role="status">
            {tallyText(state.tally)}: <b>{predicted(state, draft.casting)}</b>
            {!met && ` ${t.noQuorum}`}
          </span>
          <Button onPress={drop}>{t.drop}</Button>
          {draft.mode === 'nominal' && state.missing > 0 && <Button onPress={restInFavour}>{t.rest}</Button>}
          <Button
            type="submit"
            variant="primary"
            autoFocus
            shortcut="↵"
            isDisabled={isBusy || !state.isComplete}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') focusChoices();
              else event.continuePropagation();
            }}
          >
            {state.isUntouched ? t.unanimity(voters.length) : t.submit}
          </Button>
        </>
      }
    >
      <DialogError message={Object.values(errors)[0]} />
      {/* Enter in the question goes on to the button, so that a vote is not recorded by ending a line. */}
      <div onKeyDownCapture={goOnFromQuestion}>
        <TextField
          label={t.question}
          {...(another ? { description: t.another } : {})}
          placeholder={t.questionHint}
          value={draft.question}
          onChange={(question) => change({ question })}
        />
      </div>
      {draft.mode === 'secret' ? (
        <SecretFields draft={draft} voters={voters} onChange={change} />
      ) : (
        <>
          <p className={styles.keys}>{t.keys}</p>
          <ChoiceTable label={t.title} people={voters} choices={CHOICES} chosen={senses} onChoose={choose} />
        </>
      )}
      {state.caster && (
        <CastingField caster={state.caster} value={draft.casting} onChange={(casting) => change({ casting })} />
      )}
      <RulesFields draft={draft} onChange={change} />
    </Dialog>
  );
}

/** Closes the dialog when its vote is recorded or dropped elsewhere. */
function useCloseWithVote(isOpen: boolean, isBusy: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
    else if (wasOpen.current && !isBusy) closeDialog();
  }, [isOpen, isBusy]);
}

/**
 * Gives the focus to the button that records, so that Enter is the second key wherever the first was pressed: after a
 * press on a checkbox, the dialog alone would take the focus for itself.
 */
function focusSubmit(): void {
  document.querySelector<HTMLElement>('[role="dialog"] button[type="submit"]')?.focus();
}

function goOnFromQuestion(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  focusSubmit();
}
