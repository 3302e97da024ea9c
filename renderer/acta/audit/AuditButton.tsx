import { Check, CircleAlert, ListChecks, TriangleAlert } from 'lucide-react';
import { closeAudit, showAudit, useScreen } from '#renderer/live/screen.ts';
import { ariaShortcut, shortcutLabel } from '#renderer/live/shortcuts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { isError, type SortedFindings } from '#shared/acta/audit/dismissed.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './AuditButton.module.css';

const t = catalogue.acta.findings;

/** How the acta stands: its errors and warnings, counted, or a quiet check. Opens and closes their list. */
export function AuditButton({ findings }: { readonly findings: SortedFindings | null }) {
  const isOpen = useScreen((screen) => screen.audit !== null);
  const standing = findings?.standing ?? [];
  const errors = standing.filter(isError).length;
  const warnings = standing.length - errors;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={ListChecks}
      aria-expanded={isOpen}
      aria-keyshortcuts={ariaShortcut('audit')}
      shortcut={shortcutLabel('audit')}
      onPress={isOpen ? closeAudit : showAudit}
    >
      <span className={styles.name}>{findings ? t.buttonLabel(t.count(errors, warnings)) : t.title}</span>
      <span aria-hidden="true" className={styles.words}>
        <span className={styles.title}>{t.title}</span>
        {errors > 0 && (
          <span className={styles.errors}>
            <Icon of={CircleAlert} size={13} />
            {errors}
          </span>
        )}
        {warnings > 0 && (
          <span className={styles.warnings}>
            <Icon of={TriangleAlert} size={13} />
            {warnings}
          </span>
        )}
        {findings && standing.length === 0 && <Icon of={Check} size={14} className={cx(styles.good)} />}
      </span>
    </Button>
  );
}
