import { memo } from 'react';
import { createPortal } from 'react-dom';
import { useNow } from '#renderer/state/clock.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block, Session, Turn } from '#shared/session/session.ts';
import { currentTurn, turnTime } from '#shared/session/timing.ts';
import { BlockMenu } from './blocks/BlockMenu.tsx';
import { setLead } from './changeLead.ts';
import { findBlock } from './commands.ts';
import styles from './EditorBar.module.css';
import { barElement } from './EditorBarPlace.tsx';
import { FormatButtons } from './FormatButtons.tsx';
import { hueOf } from './hues.ts';
import { LeadButton } from './LeadButton.tsx';
import { nameOf, runningClock, shortName } from './names.ts';
import { focusEditor, useScreen } from './screen.ts';
import { shortcutLabel, useKeymap } from './shortcuts.ts';
import { useLiveOf } from './useLive.ts';

const t = catalogue.live;

/**
 * Under the paragraph being written, wherever its editor has the place of the bar: whose it is, its lead-in, and what can
 * be done with it.
 * @param session with what is on its way to the disk
 */
export function EditorBar({ session }: { readonly session: Session }) {
  const editing = useScreen((screen) => screen.editing);
  const block = findBlock(session, editing);
  if (!block) return null;
  const name = nameOf(session, block.person);
  return createPortal(<Bar block={block} name={name} hue={hueOf(session, block.person)} />, barElement());
}

interface BarProps {
  readonly block: Block;
  readonly name: string;
  readonly hue: string;
}

/** Drawn anew only when the paragraph changes, or the turn that it is of. */
const Bar = memo(function Bar({ block, name, hue }: BarProps) {
  useKeymap();
  const turn = useLiveOf(currentTurn);
  const isReview = useScreen((screen) => screen.review !== null);
  return (
    <div className={styles.bar} style={{ '--hue': hue }}>
      <b className={cx(name ? styles.name : styles.narrator)}>
        {name ? shortName(name) : t.stream.narrator}
        {turn?.block === block.id && <Running turn={turn} />}
      </b>
      {block.note && (
        <span className={styles.note} title={t.blocks.isNoteHint}>
          {t.blocks.isNote}
        </span>
      )}
      <FormatButtons block={block.id} />
      {block.person !== null && <LeadButton block={block} person={block.person} />}
      {!isReview && (
        <span className={styles.hint}>
          <Kbd keys={shortcutLabel('paragraph')} /> {t.actions.paragraph.toLowerCase()}
        </span>
      )}
      {block.lead && (
        <span className={cx(styles.hint, styles.more)}>
          <Kbd keys={shortcutLabel('connectorAfter')} /> {t.lead.otherConnector}
        </span>
      )}
      {block.lead && (
        <span className={cx(styles.hint, styles.more)}>
          <Kbd keys={shortcutLabel('verbAfter')} /> {t.lead.otherVerb}
        </span>
      )}
      <span className={styles.end}>
        <Checkbox
          isSelected={block.joined}
          onChange={(joined) => {
            void setLead(block.id, { joined });
            focusEditor();
          }}
        >
          {t.stream.joined}
        </Checkbox>
        <BlockMenu block={block} />
      </span>
    </div>
  );
});

function Running({ turn }: { readonly turn: Turn }) {
  return <> · {runningClock(turnTime(turn, useNow(1000)))}</>;
}
