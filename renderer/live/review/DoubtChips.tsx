import { Flag } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Doubt } from '#shared/session/session.ts';
import { settleDoubt } from '../blocks/blockActions.ts';
import { hourOf } from '../names.ts';
import { useDoubts } from '../RowFacts.tsx';
import { useScreen } from '../screen.ts';
import { useLive } from '../useLive.ts';
import styles from './DoubtChips.module.css';
import { openReview } from './reviewActions.ts';

const t = catalogue.live.doubt;

/** What of a paragraph is still to be checked against the recording. */
export function DoubtChips({ block }: { readonly block: string }) {
  return <Chips doubts={useOpenDoubts((doubt) => doubt.block === block)} />;
}

/** What of an item itself, and of no paragraph, is still to be checked. */
export function ItemDoubtChips({ item }: { readonly item: string | null }) {
  return <Chips doubts={useOpenDoubts((doubt) => doubt.block === null && doubt.item === item)} />;
}

function useOpenDoubts(isWanted: (doubt: Doubt) => boolean): Doubt[] {
  return useDoubts().filter((doubt) => !doubt.settled && isWanted(doubt));
}

function Chips({ doubts }: { readonly doubts: readonly Doubt[] }) {
  return doubts.length === 0 ? null : <ChipList doubts={doubts} />;
}

function ChipList({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const session = useLive();
  const isReview = useScreen((screen) => screen.review !== null);
  return (
    <div className={styles.chips}>
      {doubts.map(({ id, at, note }) => {
        const name = [t.chip(hourOf(session, at)), note].filter(Boolean).join(' · ');
        return (
          <Menu
            key={id}
            label={name}
            trigger={
              <AriaButton className={cx(styles.chip)}>
                <Icon of={Flag} size={12} />
                <span>{name}</span>
              </AriaButton>
            }
            actions={[
              { id: 'settle', label: t.settle, onAction: () => void settleDoubt(id) },
              ...(isReview ? [] : [{ id: 'review', label: t.inReview, onAction: () => openReview(id) }]),
            ]}
          />
        );
      })}
    </div>
  );
}
