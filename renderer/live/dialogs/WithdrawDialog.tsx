import { catalogue } from '#shared/catalogue/index.ts';
import { findItem } from '#shared/session/agenda.ts';
import { useLive } from '../useLive.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import styles from './dialogs.module.css';

const t = catalogue.live.change.withdraw;

/** An item leaves the agenda. */
export function WithdrawDialog({ item }: { readonly item: string }) {
  const session = useLive();
  return (
    <ChangeDialog
      title={t.title}
      submit={t.submit}
      danger
      fact={(asked) => ({ type: 'itemWithdrawn', item, ...asked })}
    >
      {() => <p className={styles.quote}>{findItem(session, item)?.title}</p>}
    </ChangeDialog>
  );
}
