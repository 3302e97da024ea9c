import { FileSearch, Pencil, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Agreement, Session } from '#shared/session/session.ts';
import { tally } from '#shared/session/voting.ts';
import { followUpText } from './agreements/followUp.ts';
import styles from './Card.module.css';
import { openDialog, showPassage } from './screen.ts';

const t = catalogue.live.stream;

/** An agreement with its folio and literal text, where it comes from, and who answers for it. */
export function AgreementCard({ session, agreement }: { readonly session: Session; readonly agreement: Agreement }) {
  const vote = session.minutes.find((minute) => minute.kind === 'vote' && minute.id === agreement.vote);
  const origin = vote?.kind === 'vote' ? t.vote[tally(vote).result] : t.consensus;
  return (
    <article className={styles.card} aria-label={t.agreementCard(agreement.folio)}>
      <span className={styles.lead}>{agreement.folio}</span>
      <div className={styles.body}>
        <p className={styles.text}>{agreement.text}</p>
        <p className={styles.detail}>{[origin, ...followUpText(session, agreement)].join(' · ')}</p>
      </div>
      <Actions id={agreement.id} />
    </article>
  );
}

/** What can be done with it; drawn once, however often the session goes on. */
const Actions = memo(function Actions({ id }: { readonly id: string }) {
  return (
    <>
      <IconButton
        data-records
        label={t.editAgreement}
        icon={Pencil}
        size="small"
        onPress={() => openDialog({ kind: 'amend', agreement: id })}
      />
      <IconButton
        data-records
        label={t.revokeAgreement}
        icon={Trash2}
        size="small"
        onPress={() => openDialog({ kind: 'renumber', revoke: id })}
      />
      <IconButton label={catalogue.acta.showPassage} icon={FileSearch} size="small" onPress={() => showPassage(id)} />
    </>
  );
});
