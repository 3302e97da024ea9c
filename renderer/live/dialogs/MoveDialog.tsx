import { useState } from 'react';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, itemPlace, standing, subItems } from '#shared/session/agenda.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import styles from './dialogs.module.css';
import { ParentSelect } from './ParentSelect.tsx';
import { PositionSelect } from './PositionSelect.tsx';

const t = catalogue.live.change.move;

/** An item goes to another place of the agenda. */
export function MoveDialog({ item }: { readonly item: string }) {
  const session = useLive();
  const place = itemPlace(session, item);
  const before = place?.sub ?? place?.number ?? 1;
  const above = findItem(session, item)?.parent ?? null;
  const [position, setPosition] = useState(before);
  const [parent, setParent] = useState(above);
  const others = standing(session).filter((other) => other.id !== item && other.parent === (parent ?? undefined));
  const isAlone = subItems(standing(session), item).length === 0;
  return (
    <ChangeDialog
      title={t.title}
      submit={t.submit}
      fact={(asked) =>
        position === before && parent === above
          ? { '': t.same }
          : { type: 'itemMoved', item, position, ...(parent === above ? {} : { parent }), ...asked }
      }
    >
      {(errors) => (
        <>
          <p className={styles.quote}>{findItem(session, item)?.title}</p>
          {isAlone && (
            <ParentSelect
              item={item}
              value={parent}
              onChange={(chosen) => {
                setParent(chosen);
                const siblings = standing(session).filter((other) => other.parent === (chosen ?? undefined));
                setPosition(chosen === above ? before : siblings.length + 1);
              }}
              error={errors.parent}
            />
          )}
          <PositionSelect label={t.position} others={others} value={position} onChange={setPosition} />
        </>
      )}
    </ChangeDialog>
  );
}
