import { CircleCheck, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { now } from '#renderer/live/commands.ts';
import { closeAudit, useScreen } from '#renderer/live/screen.ts';
import { record } from '#renderer/state/session/recording.ts';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { isError, type SortedFindings } from '#shared/acta/audit/dismissed.ts';
import type { Finding } from '#shared/acta/audit/finding.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import styles from './AuditPanel.module.css';
import { FindingRow } from './FindingRow.tsx';

const t = catalogue.acta.findings;

interface AuditPanelProps {
  readonly session: Session;
  /** Null while they are looked for. */
  readonly findings: SortedFindings | null;
  /** Goes to the place of a finding; the element is its row, under which something can be shown. */
  readonly onGo: (finding: Finding, row: HTMLElement) => void;
}

/** Over the pages: what would embarrass the office if the acta left it as it is, each with the way to its place. */
export function AuditPanel({ session, findings, onGo }: AuditPanelProps) {
  const asked = useScreen((screen) => screen.audit);
  const panel = useRef<HTMLElement>(null);
  const wasWithin = useRef(false);
  const [current, setCurrent] = useState({ id: '', index: 0 });
  const [dismissing, setDismissing] = useState<string | null>(null);
  const standing = findings?.standing ?? [];
  const dismissed = findings?.dismissed ?? [];
  const ids = [...standing, ...dismissed.map(({ finding }) => finding)].map(({ id }) => id);
  // Once it is mended, the one that takes its place is chosen.
  const chosen = ids.includes(current.id) ? current.id : ids[Math.min(current.index, ids.length - 1)];
  const isLoaded = findings !== null;

  // Asked for, the focus comes to the finding it was at; from the list itself, once there is one to come to.
  useEffect(() => {
    if (asked) focusRow(panel.current);
  }, [asked]);
  useEffect(() => {
    if (isLoaded && document.activeElement === panel.current) focusRow(panel.current);
  }, [isLoaded]);

  // A finding that is mended takes the focus with it: the one that is chosen now has it.
  useLayoutEffect(() => {
    if (findings && wasWithin.current && document.activeElement === document.body) focusRow(panel.current);
  }, [findings]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return closeAudit();
    }
    const rows = [...(panel.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    rows[to]?.focus();
  };
  const settle = async (fact: EventFact) => {
    // Its row will be in another group: the focus goes on with the one that takes its place.
    setCurrent(({ index }) => ({ id: '', index }));
    if (!(await record(now(fact)))) return;
    setDismissing(null);
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(panel.current)));
  };
  const row = (finding: Finding, reason: string | null) => (
    <FindingRow
      key={finding.id}
      session={session}
      finding={finding}
      reason={reason}
      isCurrent={finding.id === chosen}
      isDismissing={finding.id === dismissing}
      onFocus={() => setCurrent({ id: finding.id, index: ids.indexOf(finding.id) })}
      onGo={(element) => onGo(finding, element)}
      onDismissing={(open) => {
        setDismissing(open ? finding.id : null);
        if (!open) requestAnimationFrame(() => focusRow(panel.current));
      }}
      onDismiss={(why) => settle({ type: 'findingDismissed', finding: finding.id, reason: why })}
      onRestore={() => void settle({ type: 'findingRestored', finding: finding.id })}
    />
  );
  const groups = [
    { name: t.errors, rows: standing.filter(isError).map((finding) => row(finding, null)) },
    { name: t.warnings, rows: standing.filter((finding) => !isError(finding)).map((finding) => row(finding, null)) },
    { name: t.dismissed, rows: dismissed.map(({ finding, reason }) => row(finding, reason)) },
  ];
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t.title}
      aria-busy={!isLoaded}
      data-audit
      tabIndex={-1}
      onKeyDown={move}
      onFocus={() => {
        wasWithin.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) wasWithin.current = false;
      }}
    >
      <header className={styles.head}>
        <h3>{t.title}</h3>
        <p>{ids.length > 0 && t.hint}</p>
        <IconButton label={t.close} icon={X} size="small" onPress={closeAudit} />
      </header>
      {!isLoaded && <p className={styles.empty}>{t.looking}</p>}
      {isLoaded && standing.length === 0 && (
        <p className={styles.empty}>
          <Icon of={CircleCheck} className={cx(styles.good)} />
          {t.none}
        </p>
      )}
      {groups.map(
        ({ name, rows }) =>
          rows.length > 0 && (
            <section key={name} aria-label={name}>
              <h4 className={styles.group}>
                {name} <span>{rows.length}</span>
              </h4>
              <ul>{rows}</ul>
            </section>
          ),
      )}
    </section>
  );
}

/** Gives the focus to the finding that is chosen or, where there is none, to the list. */
function focusRow(panel: HTMLElement | null): void {
  (panel?.querySelector<HTMLElement>('[data-finding][tabindex="0"]') ?? panel)?.focus();
}
