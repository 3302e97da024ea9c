import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '#renderer/ui/Button.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { findItem, visitItems } from '#shared/session/agenda.ts';
import type { Entry } from '#shared/session/facts.ts';
import { effectiveEntries } from '#shared/session/log.ts';
import { quorumChanges } from '#shared/session/quorum.ts';
import type { EventEntry } from '#shared/session/reduce.ts';
import type { AgendaItem, Minute, Session } from '#shared/session/session.ts';
import { stillComing, withComing } from './coming.ts';
import { EditorBar } from './EditorBar.tsx';
import { itemNumbers } from './names.ts';
import { ItemDoubtChips } from './review/DoubtChips.tsx';
import styles from './Stream.module.css';
import { StreamHeading } from './StreamHeading.tsx';
import { Stretch } from './Stretch.tsx';
import { useScreen } from './screen.ts';
import { stretchesOf } from './stretches.ts';
import { useFollowEnd } from './useFollowEnd.ts';
import { useEntries, useLive } from './useLive.ts';
import { useOutOfSight } from './useOutOfSight.ts';

const t = catalogue.live.stream;

/** All that has happened, item by item, the newest at the foot; what is being written is written here. */
export function Stream() {
  const session = useLive();
  const coming = useScreen(useShallow((screen) => stillComing(session, screen.coming)));
  const editing = useScreen((screen) => screen.editing);
  const entries = useEntries();
  const openings = useMemo(() => itemOpenings(entries), [entries]);
  const shown = withComing(session, coming);
  // Once for all of them: each change is told by one of the minutes.
  const quorum = useMemo(() => new Map(quorumChanges(shown).map((change) => [change.minute, change])), [shown]);
  const groups = byItem(shown.minutes, session.stage === 'open' ? session.currentItem : null);
  const { scroller, content, atEnd, toEnd } = useFollowEnd();
  useOutOfSight(scroller);
  const away = useDeferredValue(!atEnd);
  return (
    <div className={styles.frame}>
      <section ref={scroller} className={styles.stream} aria-label={t.title}>
        <h2 className={styles.heading}>{t.title}</h2>
        <div ref={content} className={styles.content}>
          {groups.map(({ key, item, minutes }, index) => {
            const agendaItem = findItem(shown, item);
            return (
              <div key={key} className={styles.group}>
                {agendaItem && (
                  <StreamHeading
                    item={agendaItem}
                    opening={openings.get(agendaItem.id)}
                    numeral={numeralOf(shown, agendaItem, minutes[0] ?? null)}
                  />
                )}
                {groups.findIndex((group) => group.item === item) === index && <ItemDoubtChips item={item} />}
                {minutes.length === 0 ? (
                  <p className={styles.empty}>
                    {t.empty} {t.emptyHint}
                  </p>
                ) : (
                  stretchesOf(minutes).map((stretch) => (
                    <Stretch
                      key={stretch.key}
                      session={shown}
                      minutes={stretch.minutes}
                      editing={stretch.minutes.some(({ id }) => id === editing) ? editing : null}
                      quorum={quorum}
                    />
                  ))
                )}
              </div>
            );
          })}
        </div>
      </section>
      <EditorBar session={shown} />
      {away && (
        <Button size="small" className={styles.toEnd ?? ''} onPress={toEnd}>
          {t.goToLast}
        </Button>
      )}
    </div>
  );
}

/** The numbers of the items that a group is about; the item's own where nothing has happened in it yet. */
function numeralOf(session: Session, item: AgendaItem, first: Minute | null): string | null {
  const visit = first?.visit == null ? session.visits.at(-1) : session.visits[first.visit];
  const items = visit?.item === item.id ? visitItems(session, visit) : [item];
  return itemNumbers(session, items, session.body.numerals.items);
}

/** The entry that last opened each item. */
function itemOpenings(entries: readonly Entry[]): ReadonlyMap<string, EventEntry> {
  const openings = new Map<string, EventEntry>();
  for (const entry of effectiveEntries(entries)) {
    if (entry.fact.type === 'itemOpened') openings.set(entry.fact.item, entry);
  }
  return openings;
}

interface Group {
  readonly key: string;
  readonly item: string | null;
  readonly minutes: readonly Minute[];
}

/** Runs of minutes of one item; the open item has a group of its own even before anything happens in it. */
function byItem(minutes: readonly Minute[], current: string | null): Group[] {
  const groups: { key: string; item: string | null; minutes: Minute[] }[] = [];
  for (const minute of minutes) {
    const last = groups.at(-1);
    if (last && last.item === minute.item) last.minutes.push(minute);
    else groups.push({ key: `${minute.item ?? ''}:${groups.length}`, item: minute.item, minutes: [minute] });
  }
  if (current !== null && groups.at(-1)?.item !== current) {
    groups.push({ key: `${current}:${groups.length}`, item: current, minutes: [] });
  }
  return groups;
}
