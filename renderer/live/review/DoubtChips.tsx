import { Flag } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Doubt } from '#shared/session/session.ts';
import { formatClock, localTime } from '#shared/spanish/time.ts';
import { settleDoubt } from '../blocks/blockActions.ts';
import { useDoubts, useTimeZone } from '../RowFacts.tsx';
import { useScreen } from '../screen.ts';
import styles from './DoubtChips.module.css';
import { openReview } from './reviewActions.ts';

const t = catalogue.live.doubt;

/** What of a paragraph is still to be checked against the recording. */
export function DoubtChips({ block }: { readonly block: string }) {
  return <Chips doubts={useOpenDoubts((doubt) => doubt.block === block)} />;
}

/** What of an item itself, and of no paragraph, is still to be checked. */
export const ItemDoubtChips = memo(function ItemDoubtChips({ item }: { readonly item: string | null }) {
  return <Chips doubts={useOpenDoubts((doubt) => doubt.block === null && doubt.item === item)} />;
});

function useOpenDoubts(isWanted: (doubt: Doubt) => boolean): Doubt[] {
  return useDoubts().filter((doubt) => !doubt.settled && isWanted(doubt));
}

function Chips({ doubts }: { readonly doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <div className={styles.chips}>
      {doubts.map((doubt) => (
        <DoubtChip key={doubt.id} doubt={doubt} />
      ))}
    </div>
  );
}

const DoubtChip = memo(function DoubtChip({ doubt: { id, at, note } }: { readonly doubt: Doubt }) {
  const isReview = useScreen((screen) => screen.review !== null);
  const hour = formatClock(localTime(at, useTimeZone()));
  const name = [t.chip(hour), note].filter(Boolean).join(' · ');
  return (
    <Menu
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
});
