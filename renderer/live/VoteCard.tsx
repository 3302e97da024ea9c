import { FileSearch, MessageSquareQuote, Pencil } from 'lucide-react';
import { memo } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findPerson } from '#shared/session/attendance.ts';
import type { Session, VoteMinute } from '#shared/session/session.ts';
import { tally } from '#shared/session/voting.ts';
import { startVote } from './actions.ts';
import styles from './Card.module.css';
import { nameOf, shortName } from './names.ts';
import { openDialog, showPassage } from './screen.ts';
import { majorityName, tallyText, whoDiffered } from './votes/outcome.ts';

const t = catalogue.live;

/** A vote that was taken: what it decided, by how many and by what rule, and who differed. */
export function VoteCard({ session, vote }: { readonly session: Session; readonly vote: VoteMinute }) {
  const counted = tally(vote);
  const rejected = counted.result === 'rejected';
  const agreed = session.minutes.some((minute) => minute.kind === 'agreement' && minute.vote === vote.id);
  // Another proposal is offered for the last thing that was voted, while its item is open.
  const last = session.minutes.findLast((minute) => minute.kind === 'vote' && minute.item === vote.item);
  const goesOn = session.stage === 'open' && session.currentItem !== null && session.openVote === null;
  const details = [...whoDiffered(session, vote), ...rulesOf(session, vote)];
  return (
    <article className={styles.card} aria-label={t.stream.voteCard}>
      <span className={styles.lead} data-result={counted.result}>
        {t.stream.vote[counted.result]}
      </span>
      <div className={styles.body}>
        {vote.question && <p className={styles.text}>{vote.question}</p>}
        <p className={styles.detail}>{tallyText(counted)}</p>
        {details.length > 0 && <p className={styles.detail}>{details.join(' · ')}</p>}
        {vote.particulars.map((particular) => (
          <p key={particular.id} className={styles.particular}>
            <span>
              {t.particular.onCard(nameOf(session, particular.person), particular.document)}
              {particular.text !== null && <q>{particular.text}</q>}
              {particular.text === null && particular.document === null && t.particular.announced}
            </span>
            <IconButton
              data-records
              label={t.particular.edit(nameOf(session, particular.person))}
              icon={Pencil}
              size="small"
              onPress={() => openDialog({ kind: 'particular', vote: vote.id, particular: particular.id })}
            />
          </p>
        ))}
      </div>
      {!rejected && !agreed && goesOn && (
        <Button data-records size="small" onPress={() => openDialog({ kind: 'agreement', vote: vote.id })}>
          {t.stream.recordAgreement}
        </Button>
      )}
      {rejected && goesOn && last?.id === vote.id && vote.item === session.currentItem && (
        <Button data-records size="small" onPress={startVote}>
          {t.vote.voteAnother}
        </Button>
      )}
      <Actions id={vote.id} />
    </article>
  );
}

/** What can always be done with it; drawn once, however often the session goes on. */
const Actions = memo(function Actions({ id }: { readonly id: string }) {
  return (
    <>
      <IconButton
        data-records
        label={t.particular.add}
        icon={MessageSquareQuote}
        size="small"
        onPress={() => openDialog({ kind: 'particular', vote: id, particular: null })}
      />
      <IconButton label={catalogue.acta.showPassage} icon={FileSearch} size="small" onPress={() => showPassage(id)} />
    </>
  );
});

/** How it was voted and what was needed, where it was not the usual; and the casting vote. */
function rulesOf(session: Session, { mode, majority, casting }: VoteMinute): string[] {
  const caster = findPerson(session, session.body.castingVoteId);
  const rule = majorityName(majority);
  return [
    ...(casting !== null && caster
      ? [`${t.vote.byCasting(shortName(caster.name))}: ${t.vote.casting.options[casting].toLowerCase()}`]
      : []),
    ...(mode === 'open' ? [] : [t.vote.modeOnCard[mode]]),
    ...(majority.rule === 'simple' ? [] : [rule.charAt(0).toUpperCase() + rule.slice(1)]),
  ];
}
