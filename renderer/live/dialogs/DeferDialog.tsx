import { useState } from 'react';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem } from '#shared/session/agenda.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import styles from './dialogs.module.css';

const t = catalogue.live.change.defer;

/** An item is put off: to another session, or to later in this one. */
export function DeferDialog({ item }: { readonly item: string }) {
  const session = useLive();
  const [to, setTo] = useState<'session' | 'later'>('session');
  return (
    <ChangeDialog
      title={t.title}
      submit={t.submit}
      alwaysTold
      fact={(asked) => ({ type: 'itemDeferred', item, to, ...asked })}
    >
      {() => (
        <>
          <p className={styles.quote}>{findItem(session, item)?.title}</p>
          <SegmentedControl
            label={t.to}
            options={(['session', 'later'] as const).map((value) => ({ value, label: t[value] }))}
            value={to}
            onChange={setTo}
          />
        </>
      )}
    </ChangeDialog>
  );
}
