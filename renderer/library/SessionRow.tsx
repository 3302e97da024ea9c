import { CalendarCog, Ellipsis, FileText, Share } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { VersionChip } from '#renderer/acta/versions/VersionChip.tsx';
import { askBeforeExportOf } from '#renderer/live/review/beforeExport.ts';
import { call } from '#renderer/state/client.ts';
import { exportFile } from '#renderer/state/exports.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import type { SessionSummary } from '#shared/api.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { sessionTitle } from '#shared/spanish/sessionTitle.ts';
import styles from './SessionRow.module.css';

const text = catalogue.home;
const month = new Intl.DateTimeFormat(catalogue.locale, { month: 'short', timeZone: 'UTC' });

/** Exports the acta of a session, once she has been told what is left to go through in it. */
async function exportActa(session: string): Promise<void> {
  const answer = await askBeforeExportOf(session);
  if (answer === 'export') await exportFile(() => call('acta.export', { session }), true);
  if (answer === 'audit' || answer === 'review') await go({ name: 'live', id: session });
}

/** A session in the list: a press opens it. */
export function SessionRow({ session }: { readonly session: SessionSummary }) {
  const title = sessionTitle(session);
  const date = new Date(`${session.date}T00:00:00Z`);
  return (
    <li className={styles.row}>
      <AriaButton className={cx(styles.main)} onPress={() => void go({ name: 'live', id: session.id })}>
        <span className={styles.date}>
          <b>{date.getUTCDate()}</b>
          <span>
            {month.format(date).replace('.', '')} {date.getUTCFullYear()}
          </span>
        </span>
        <span className={styles.text}>
          <span className={styles.title}>{title}</span>
          <span className={styles.body}>
            {session.acronym} · {session.bodyName}
          </span>
        </span>
        {session.stage === 'closed' && <VersionChip version={session.finalVersion} />}
        {session.stage === 'open' && (
          <Chip tone="accent" dot>
            {text.stages.open}
          </Chip>
        )}
        {!session.held && <Chip tone="warn">{text.notHeld}</Chip>}
      </AriaButton>
      <Menu
        label={text.more(title)}
        trigger={<IconButton label={text.more(title)} icon={Ellipsis} className={styles.more ?? ''} />}
        actions={[
          ...(session.stage === 'convened'
            ? [
                {
                  id: 'sheet',
                  label: text.editSheet,
                  icon: CalendarCog,
                  onAction: () => void go({ name: 'convene', session: session.id }),
                },
              ]
            : [
                {
                  id: 'acta',
                  label: text.exportActa,
                  icon: FileText,
                  onAction: () => void exportActa(session.id),
                },
              ]),
          {
            id: 'bundle',
            label: text.exportBundle,
            icon: Share,
            onAction: () => void exportFile(() => call('sessions.exportBundle', { session: session.id }), false),
          },
        ]}
      />
    </li>
  );
}
