import { Plus } from 'lucide-react';
import { memo } from 'react';
import { aboutPart } from '#renderer/help/topicHere.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { currentItems, itemLabel, jointOf, standing, topItems } from '#shared/session/agenda.ts';
import type { AgendaItem, Session } from '#shared/session/session.ts';
import { leaderOf, plannedTime } from '#shared/session/timing.ts';
import styles from './AgendaPanel.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { itemNumbers } from './names.ts';
import panel from './Panel.module.css';
import { openDialog, useScreen } from './screen.ts';
import { PaceButton } from './times/PaceButton.tsx';
import { useLive } from './useLive.ts';

const t = catalogue.live.agenda;

/** The agenda as it stands, with what was withdrawn, how each item goes and what can be done with it. */
export function AgendaPanel() {
  const session = useLive();
  const isDrawn = useScreen((screen) => screen.agendaDrawn);
  const items = session.agenda.items;
  const current = currentItems(session).map(({ id }) => id);
  const open = session.stage === 'open';
  const otherBusiness = items.some((item) => item.id === session.currentItem && item.kind === 'otherBusiness');
  return (
    <aside
      className={cx(panel.panel, styles.agenda, isDrawn && styles.drawn)}
      aria-label={t.title}
      {...aboutPart('agenda')}
    >
      <div className={panel.head}>
        <h2>{t.title}</h2>
        <span className={panel.count}>
          {session.agenda.approved ? `${t.approved} · ` : ''}
          {t.count(topItems(standing(session)).length)}
        </span>
      </div>
      <PaceButton />
      <ol className={panel.scroll}>
        {items.map((item) => (
          <AgendaRow
            key={item.id}
            item={item}
            number={itemLabel(session, item.id)}
            isCurrent={current.includes(item.id) && item.endedAt === null}
            joint={jointWords(session, item.id)}
            hasOwnTime={leaderOf(session, item.id) === null}
            planned={plannedMinutes(session, item)}
            stage={session.stage}
          />
        ))}
      </ol>
      {open && <Foot isOtherBusiness={otherBusiness} />}
    </aside>
  );
}

/** What can be added; not drawn anew with every fact. */
const Foot = memo(function Foot({ isOtherBusiness }: { readonly isOtherBusiness: boolean }) {
  return (
    <div data-records className={panel.foot}>
      <Button size="small" variant="quiet" icon={Plus} onPress={() => openDialog({ kind: 'add' })}>
        {t.add}
      </Button>
      {isOtherBusiness && (
        <Button size="small" variant="quiet" icon={Plus} onPress={() => openDialog({ kind: 'subject' })}>
          {t.subject}
        </Button>
      )}
    </div>
  );
});

/** With which others an item is dealt with; null where with none. */
function jointWords(session: Session, id: string): string | null {
  const joint = jointOf(session, id);
  const others = joint?.items.flatMap((item) => (item === id ? [] : [{ id: item }])) ?? [];
  const numbers = itemNumbers(session, others);
  return joint && numbers !== null ? t.joint[joint.what](numbers) : null;
}

/** The minutes planned for an item and for those dealt with together with it; null where none were. */
function plannedMinutes(session: Session, item: AgendaItem): number | null {
  const planned = plannedTime(session, item);
  return planned === null ? null : planned / 60_000;
}
