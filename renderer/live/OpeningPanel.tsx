import { FileDown, Pencil, Play } from 'lucide-react';
import { exportDocument } from '#renderer/acta/documents/exportDocument.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { itemLabel } from '#shared/session/agenda.ts';
import { openTheSession } from './actions.ts';
import { secondCallMayBe } from './attendance/actions.ts';
import styles from './OpeningPanel.module.css';
import { useLive } from './useLive.ts';

const t = catalogue.live.opening;

async function openInSecondCall(): Promise<void> {
  if (await secondCallMayBe()) await openTheSession(true);
}

/** Before the session opens: what was convened, and the button that opens it. */
export function OpeningPanel({ sessionId }: { readonly sessionId: string }) {
  const session = useLive();
  const { sheet, agenda, body } = session;
  return (
    <div className={styles.scroll}>
      <section className={styles.panel}>
        <h2 className={styles.title}>{t.title}</h2>
        <p className={styles.lede}>
          {t.lede({ date: catalogue.longDate(sheet.date), time: sheet.time ?? null })}{' '}
          {sheet.convocation.oficio && t.oficio(sheet.convocation.oficio)}
        </p>
        <div className={styles.actions}>
          <Button variant="primary" size="large" icon={Play} autoFocus onPress={() => void openTheSession()}>
            {t.open}
          </Button>
          {body.secondCall && (
            <Button size="large" onPress={() => void openInSecondCall()}>
              {catalogue.live.secondCall.open}
            </Button>
          )}
          <Button size="large" icon={Pencil} onPress={() => void go({ name: 'convene', session: sessionId })}>
            {t.edit}
          </Button>
          <Button size="large" icon={FileDown} onPress={() => void exportDocument({ kind: 'convocation' })}>
            {catalogue.documents.exportConvocation}
          </Button>
        </div>
        <p className={styles.hint}>{t.openHint}</p>
        <h3 className={styles.heading}>{t.agenda}</h3>
        {agenda.convened.length === 0 ? (
          <p className={styles.hint}>{t.empty}</p>
        ) : (
          <ol className={styles.items}>
            {agenda.convened.map((item) => (
              <li key={item.id} className={cx(item.parent !== undefined && styles.under)}>
                <span className={styles.number}>{itemLabel(session, item.id)}</span>
                <span>
                  {item.title}
                  {item.minutes !== undefined && (
                    <small className={styles.minutes}>{catalogue.live.agenda.minutes(item.minutes)}</small>
                  )}
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
