import { CircleAlert, CircleSlash, TriangleAlert } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { isError } from '#shared/acta/audit/dismissed.ts';
import type { Finding } from '#shared/acta/audit/finding.ts';
import { itemOfFinding } from '#shared/acta/audit/report.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Session } from '#shared/session/session.ts';
import { DismissForm } from './DismissForm.tsx';
import styles from './FindingRow.module.css';

const t = catalogue.acta.findings;

interface FindingRowProps {
  readonly session: Session;
  readonly finding: Finding;
  /** Why it was dismissed; null where it stands. */
  readonly reason: string | null;
  /** Whether the Tab key comes to this row. */
  readonly isCurrent: boolean;
  readonly isDismissing: boolean;
  readonly onFocus: () => void;
  readonly onGo: (row: HTMLElement) => void;
  readonly onDismissing: (open: boolean) => void;
  readonly onDismiss: (reason: string) => Promise<void>;
  readonly onRestore: () => void;
}

/** One finding: what is wrong and the way on. Pressing it goes to its place. */
export function FindingRow(props: FindingRowProps) {
  const { session, finding, reason, isCurrent, isDismissing, onFocus, onGo, onDismissing, onDismiss, onRestore } =
    props;
  const place = itemOfFinding(session, finding);
  const kind = reason !== null ? 'dismissed' : isError(finding) ? 'error' : 'warning';
  const drawing = { dismissed: CircleSlash, error: CircleAlert, warning: TriangleAlert }[kind];
  const message = catalogue.finding(finding);
  return (
    <li className={cx(styles.row, styles[kind])} onFocus={onFocus}>
      <Icon of={drawing} size={15} className={cx(styles.icon)} />
      <div className={styles.words}>
        <button
          type="button"
          data-finding={finding.id}
          tabIndex={isCurrent ? 0 : -1}
          className={styles.message}
          title={t.go}
          onClick={(event) => onGo(event.currentTarget)}
        >
          {place !== null && <b>{place}. </b>}
          {message}
        </button>
        {reason !== null && <p className={styles.reason}>{t.because(reason)}</p>}
        {isDismissing && <DismissForm onDismiss={onDismiss} onCancel={() => onDismissing(false)} />}
      </div>
      {!isDismissing && (
        <Button
          size="small"
          variant="quiet"
          className={cx(styles.action)}
          excludeFromTabOrder={!isCurrent}
          aria-label={(reason === null ? t.dismissOf : t.restoreOf)(message)}
          onPress={() => (reason === null ? onDismissing(true) : onRestore())}
        >
          {reason === null ? t.dismiss : t.restore}
        </Button>
      )}
    </li>
  );
}
