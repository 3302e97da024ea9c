import { useState } from 'react';
import { flush } from '#renderer/state/session/sending.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { type AnnexChange, type AnnexCitation, annexChangeFacts, annexPlan } from '#shared/acta/annexChanges.ts';
import { annexLabels } from '#shared/acta/annexes.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import agreements from '../agreements/agreements.module.css';
import { around } from '../agreements/excerpt.ts';
import { DialogError } from '../dialogs/DialogError.tsx';
import dialogs from '../dialogs/dialogs.module.css';
import { useSubmit } from '../dialogs/useSubmit.ts';
import { nameOf } from '../names.ts';
import { liveSession, useLive } from '../useLive.ts';
import { goOnTo } from './actions.ts';

const t = catalogue.annexes;
const backToList = () => goOnTo({ kind: 'annexes' });

/** Moves an annex or takes it away, told beforehand which others are called otherwise and which texts cite them: they follow unless she says not. */
export function AnnexChangeDialog({ change }: { readonly change: AnnexChange }) {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { relabellings, cited } = annexPlan(session, change);
  const label = annexLabels(session).get(change.annex) ?? '';
  const removes = change.kind === 'remove';

  const finish = async () => {
    if (!(await flush())) return;
    const now = liveSession();
    const follow = annexPlan(now, change).cited.filter(({ id, changes }) => changes && !left.has(id));
    await submit(annexChangeFacts(now, change, follow), backToList);
  };
  const choose = (id: string, follows: boolean) =>
    setLeft((before) => new Set(follows ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <Dialog
      title={removes ? t.removeTitle(label) : t.moveTitle(label)}
      subtitle={removes ? t.removeLede : t.changeLede}
      isOpen
      onClose={backToList}
      onSubmit={() => void finish()}
      actions={
        <>
          <Button onPress={backToList}>{catalogue.live.cancel}</Button>
          <Button type="submit" variant={removes ? 'danger' : 'primary'} isDisabled={isBusy} autoFocus>
            {removes ? t.confirmRemove : t.move}
          </Button>
        </>
      }
    >
      <DialogError message={Object.values(errors)[0]} />
      {relabellings.length > 0 && (
        <ul className={agreements.moves} aria-label={t.relabellings}>
          {relabellings.map(({ annex, from, to }) => (
            <li key={annex}>
              <s>{from}</s> → {to}
            </li>
          ))}
        </ul>
      )}
      <fieldset className={dialogs.document}>
        <legend>{t.cited}</legend>
        <ul className={agreements.cited}>
          {cited.map((citation) => (
            <li key={citation.id}>
              {citation.changes ? (
                <Checkbox isSelected={!left.has(citation.id)} onChange={(follows) => choose(citation.id, follows)}>
                  {t.follow(placeName(citation))}
                </Checkbox>
              ) : (
                placeName(citation)
              )}
              {citation.citesRemoved && <span className={agreements.gone}> {t.citesRemoved}</span>}
              <p>
                {around(citation.text, citation.told).map(({ text, isFolio, at }) =>
                  isFolio ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
                )}
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
    </Dialog>
  );

  function placeName({ place, id }: AnnexCitation): string {
    const { places } = catalogue.live.renumber;
    const minute = session.minutes.find((one) => one.id === id);
    if (place === 'agreement') return places.agreement(minute?.kind === 'agreement' ? minute.folio : '');
    if (place === 'block') return places.block(minute?.kind === 'block' ? nameOf(session, minute.person) : '');
    return places[place];
  }
}
