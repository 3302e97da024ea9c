import { useState } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Citation } from '#shared/acta/citations.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { DialogActions } from '../dialogs/DialogActions.tsx';
import { DialogError } from '../dialogs/DialogError.tsx';
import dialogs from '../dialogs/dialogs.module.css';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { nameOf } from '../names.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { factsToRenumber } from './actions.ts';
import styles from './agreements.module.css';
import { around } from './excerpt.ts';
import { renumberPlan } from './plan.ts';

const t = catalogue.live.renumber;

/**
 * Takes an agreement back, or closes a gap: every folio that would change is told, and every text that cites one, which
 * changes only where she says so.
 */
export function RenumberDialog({ revoke }: { readonly revoke: string | null }) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const [renumbers, setRenumbers] = useState(true);
  const [follow, setFollow] = useState<ReadonlySet<string>>(new Set());
  const plan = renumberPlan(session, revoke);
  const { revoked, moves, cited } = renumberPlan(session, revoke, renumbers);
  const nothing = revoke === null ? moves.length === 0 : revoked === null;
  const finish = async () => {
    const [first, ...rest] = (await factsToRenumber(revoke, renumbers, follow)) ?? [];
    if (first) await submit([first, ...rest]);
    else setErrors({ '': t.nothing });
  };
  const choose = (id: string, chosen: boolean) =>
    setFollow((before) => new Set(chosen ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <Dialog
      title={revoked ? t.revokeTitle(revoked.folio) : t.title}
      subtitle={revoked ? t.revokeLede : t.lede}
      isOpen
      onClose={closeDialog}
      onSubmit={() => void finish()}
      actions={
        <DialogActions
          submit={revoke === null ? t.submit : moves.length > 0 ? t.revokeAndRenumber : t.revoke}
          isDisabled={isBusy || nothing}
          danger={revoke !== null}
          autoFocus
        />
      }
    >
      <DialogError message={Object.values(errors)[0]} />
      {revoked && <blockquote className={dialogs.quote}>{revoked.text}</blockquote>}
      {nothing && <p>{t.nothing}</p>}
      {plan.moves.length > 0 && revoke !== null && (
        <Checkbox isSelected={renumbers} onChange={setRenumbers}>
          {t.following}
        </Checkbox>
      )}
      {moves.length > 0 && (
        <ul className={styles.moves} aria-label={t.moves}>
          {moves.map(({ agreement, from, to }) => (
            <li key={agreement}>
              <s>{from}</s> → {to}
            </li>
          ))}
        </ul>
      )}
      {cited.length > 0 && (
        <fieldset className={dialogs.document}>
          <legend>{t.cited}</legend>
          <ul className={styles.cited}>
            {cited.map((citation) => (
              <li key={citation.id}>
                {citation.changed.length > 0 ? (
                  <Checkbox isSelected={follow.has(citation.id)} onChange={(chosen) => choose(citation.id, chosen)}>
                    {t.change(placeName(citation))}
                  </Checkbox>
                ) : (
                  placeName(citation)
                )}
                {citation.citesRevoked && <span className={styles.gone}> {t.citesRevoked}</span>}
                <p>
                  <Excerpt citation={citation} revoked={revoked?.folio ?? null} />
                </p>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </Dialog>
  );

  function placeName({ place, id }: Citation): string {
    if (place === 'sentence') return t.places.sentence;
    const minute = session.minutes.find((one) => one.id === id);
    if (place === 'agreement') return t.places.agreement(minute?.kind === 'agreement' ? minute.folio : '');
    if (place === 'block') return t.places.block(minute?.kind === 'block' ? nameOf(session, minute.person) : '');
    return t.places.particular;
  }
}

/** The words around each folio that a text cites, the folio marked. */
function Excerpt({ citation, revoked }: { readonly citation: Citation; readonly revoked: string | null }) {
  const folios = [...citation.changed, ...(citation.citesRevoked && revoked !== null ? [revoked] : [])];
  return around(citation.text, folios).map(({ text, isFolio, at }) =>
    isFolio ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
