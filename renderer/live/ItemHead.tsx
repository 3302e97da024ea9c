import { IdCard } from 'lucide-react';
import { memo } from 'react';
import { record } from '#renderer/state/session/recording.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { currentItems, findItem, itemLabel } from '#shared/session/agenda.ts';
import { NotesFirstButton } from './blocks/NotesFirstButton.tsx';
import { now } from './commands.ts';
import styles from './ItemHead.module.css';
import { hourOf, itemNumbers, nameOf } from './names.ts';
import { openDialog } from './screen.ts';
import { liveSession, useLive } from './useLive.ts';
import { OpenVoteStrip } from './votes/OpenVoteStrip.tsx';

const t = catalogue.live.item;

/** The item being dealt with, always in sight over what is written. */
export function ItemHead() {
  const session = useLive();
  const item = findItem(session, session.currentItem);
  if (!item || item.openedAt === null) {
    return session.stage === 'open' ? (
      <div className={styles.head}>
        <h2 className={styles.title}>{t.none}</h2>
        <p className={styles.sub}>{t.noneHint}</p>
      </div>
    ) : null;
  }
  const numeral = itemNumbers(session, currentItems(session), session.body.numerals.items) ?? '';
  const others = currentItems(session).filter(({ id }) => id !== item.id);
  const subject = session.minutes.find((minute) => minute.kind === 'subject' && minute.id === session.currentSubject);
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <span className={styles.kicker}>
          {item.endedAt === null
            ? t.open(numeral, hourOf(session, item.openedAt))
            : t.ended(numeral, hourOf(session, item.endedAt))}
        </span>
        {item.presenter && <span className={styles.sub}>{t.presenter(nameOf(session, item.presenter))}</span>}
        <span className={styles.grow} />
        <ItemButtons
          canEnd={item.endedAt === null && session.openVote === null}
          inRecess={session.recessSince !== null}
        />
      </div>
      <h2 className={styles.title} title={item.title}>
        {item.title}
      </h2>
      {others.map((other) => (
        <p key={other.id} className={styles.subject}>
          {t.together(itemLabel(session, other.id, session.body.numerals.items) ?? '', other.title)}
        </p>
      ))}
      {subject?.kind === 'subject' && <p className={styles.subject}>{t.subject(subject.title)}</p>}
      <OpenVoteStrip />
    </div>
  );
}

interface ItemButtonsProps {
  readonly canEnd: boolean;
  readonly inRecess: boolean;
}

/** What can be done with the item that is open; not drawn anew with every fact. */
const ItemButtons = memo(function ItemButtons({ canEnd, inRecess }: ItemButtonsProps) {
  const withItem = (work: (item: string) => unknown) => () => {
    const { currentItem } = liveSession();
    if (currentItem !== null) void work(currentItem);
  };
  return (
    <>
      <IconButton
        data-records
        label={catalogue.live.details.title}
        icon={IdCard}
        size="small"
        onPress={withItem((item) => openDialog({ kind: 'details', item }))}
      />
      <NotesFirstButton />
      {canEnd && (
        <Button
          data-records
          size="small"
          variant="quiet"
          isDisabled={inRecess}
          onPress={withItem((item) => record(now({ type: 'itemEnded', item })))}
        >
          {t.end}
        </Button>
      )}
    </>
  );
});
