import { useState } from 'react';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, itemLabel, standing } from '#shared/session/agenda.ts';
import { problemWith } from '../actions.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import styles from './dialogs.module.css';

const t = catalogue.live.change.join;

/** An item is discussed together with others, or only voted together with them. */
export function JoinDialog({ item }: { readonly item: string }) {
  const session = useLive();
  const [what, setWhat] = useState<'discussion' | 'vote'>('discussion');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const refused = (id: string) => problemWith({ type: 'itemsJoined', items: [id, item], what });
  const others = standing(session).filter(
    ({ id, kind }) => id !== item && kind !== 'closing' && refused(id)?.path !== 'items[0]',
  );
  const items = [item, ...others.map(({ id }) => id).filter((id) => chosen.includes(id))];
  return (
    <ChangeDialog
      title={t.title}
      submit={t.submit}
      alwaysTold
      fact={(asked) => (items.length < 2 ? { '': t.needed } : { type: 'itemsJoined', items, what, ...asked })}
    >
      {(errors) => (
        <>
          <p className={styles.quote}>{findItem(session, item)?.title}</p>
          <SegmentedControl
            label={t.what}
            options={(['discussion', 'vote'] as const).map((value) => ({ value, label: t[value] }))}
            value={what}
            onChange={setWhat}
          />
          <fieldset className={styles.document}>
            <legend>{t.items}</legend>
            {errors['items[0]'] && <p className={styles.error}>{errors['items[0]']}</p>}
            {others.length === 0 ? (
              <p className={styles.hint}>{t.none}</p>
            ) : (
              others.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  isSelected={chosen.includes(id)}
                  onChange={(isChosen) =>
                    setChosen((before) => (isChosen ? [...before, id] : before.filter((one) => one !== id)))
                  }
                >
                  {t.item(itemLabel(session, id) ?? '', title)}
                </Checkbox>
              ))
            )}
          </fieldset>
        </>
      )}
    </ChangeDialog>
  );
}
