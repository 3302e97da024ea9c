import { Ellipsis, FileDown, History, Lock, LockOpen, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { chooseDetail, openDialog, toggleActa } from '#renderer/live/screen.ts';
import { useLive } from '#renderer/live/useLive.ts';
import { FORMATS } from '#renderer/state/formats.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu, type MenuAction } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { SortedFindings } from '#shared/acta/audit/dismissed.ts';
import { type Detail, DetailSchema } from '#shared/body/style.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { agreementsOf } from '#shared/session/decisions.ts';
import { standingSeal } from '#shared/session/seal.ts';
import type { Session } from '#shared/session/session.ts';
import styles from './ActaToolbar.module.css';
import { AuditButton } from './audit/AuditButton.tsx';
import { exportActa, exportSession } from './audit/exportActa.ts';
import { exportDocument } from './documents/exportDocument.ts';
import type { Omitted } from './omitted.ts';
import { VersionChip } from './versions/VersionChip.tsx';
import { finalizeActa } from './versions/versionActions.ts';

const t = catalogue.acta;

const DETAILS = DetailSchema.options.map((value) => ({ value, label: t.details[value] }));

interface ActaToolbarProps {
  /** The level of detail at which it is shown. */
  readonly detail: Detail;
  readonly omitted: readonly Omitted[];
  /** What the audit found; null while it is looked for. */
  readonly findings: SortedFindings | null;
  readonly onChoose: (element: HTMLElement, key: string) => void;
}

/** What is done with the acta as a whole. */
export function ActaToolbar({ detail, omitted, findings, onChoose }: ActaToolbarProps) {
  const session = useLive();
  const version = standingSeal(session)?.version ?? null;
  const [isBusy, setBusy] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const whileBusy = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <div ref={bar} className={styles.bar}>
      <h2 className={styles.name} title={t.approximate}>
        {t.title}
      </h2>
      <VersionChip version={version} />
      {version === null && (
        <span title={t.detailHint}>
          <Select label={t.detail} hideLabel quiet options={DETAILS} value={detail} onChange={chooseDetail} />
        </span>
      )}
      <span className={styles.grow} />
      {omitted.length > 0 && (
        <Menu
          label={t.omitted(omitted.length)}
          trigger={
            <Button size="small" variant="quiet">
              {t.omitted(omitted.length)}
            </Button>
          }
          actions={omitted.map(({ key, text }) => ({
            id: key,
            label: text,
            onAction: () => requestAnimationFrame(() => bar.current && onChoose(bar.current, key)),
          }))}
        />
      )}
      <AuditButton findings={findings} />
      <Button
        size="small"
        variant="primary"
        icon={FileDown}
        {...(styles.export && { className: styles.export })}
        isDisabled={isBusy}
        onPress={() => void whileBusy(() => exportActa())}
      >
        {isBusy ? t.exporting : t.export}
      </Button>
      <Menu
        label={t.more}
        trigger={<IconButton label={t.more} icon={Ellipsis} size="small" />}
        actions={[
          {
            id: 'withheld',
            label: catalogue.paper.withheldEntry,
            onAction: () => requestAnimationFrame(() => openDialog({ kind: 'withheld' })),
          },
          {
            id: 'annexes',
            label: catalogue.annexes.entry,
            onAction: () => requestAnimationFrame(() => openDialog({ kind: 'annexes' })),
          },
          ...FORMATS.map((format) => ({
            id: format,
            label: t.formats[format],
            onAction: () => void whileBusy(() => exportActa(format)),
          })),
          ...documentMenu(session, whileBusy),
          { id: 'bundle', label: t.exportBundle, separated: true, onAction: () => void whileBusy(exportSession) },
          ...versionMenu(session),
        ]}
      />
      <IconButton label={t.close} icon={X} size="small" onPress={toggleActa} />
    </div>
  );
}

/** The other documents of the session. */
function documentMenu(session: Session, whileBusy: (work: () => Promise<void>) => Promise<void>): MenuAction[] {
  const words = catalogue.documents;
  const exported = (kind: 'convocation' | 'attendance', separated: boolean): MenuAction => ({
    id: kind,
    label: words[kind],
    separated,
    onAction: () => void whileBusy(() => exportDocument({ kind })),
  });
  return [
    exported('convocation', true),
    exported('attendance', false),
    {
      id: 'certificate',
      label: words.certificate,
      isDisabled: agreementsOf(session).length === 0,
      onAction: () => requestAnimationFrame(() => openDialog({ kind: 'certificate', agreement: null })),
    },
  ];
}

/** What is done with the versions of the acta. */
function versionMenu(session: Session): MenuAction[] {
  const words = catalogue.versions;
  const change: MenuAction =
    standingSeal(session) === null
      ? {
          id: 'finalize',
          label: words.finalize,
          icon: Lock,
          separated: true,
          isDisabled: session.stage !== 'closed',
          onAction: () => void finalizeActa(),
        }
      : {
          id: 'reopen',
          label: words.reopen,
          icon: LockOpen,
          separated: true,
          onAction: () => openDialog({ kind: 'reopen' }),
        };
  const list: MenuAction = {
    id: 'versions',
    label: words.open,
    icon: History,
    isDisabled: session.seals.length === 0,
    onAction: () => openDialog({ kind: 'versions' }),
  };
  return [change, list];
}
