import { useNow } from '#renderer/state/clock.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block, Turn } from '#shared/session/session.ts';
import { currentTurn, turnTime } from '#shared/session/timing.ts';
import { BlockMenu } from './blocks/BlockMenu.tsx';
import { setLead } from './changeLead.ts';
import styles from './EditorBar.module.css';
import { FormatButtons } from './FormatButtons.tsx';
import { LeadButton } from './LeadButton.tsx';
import { runningClock, shortName } from './names.ts';
import { focusEditor, useScreen } from './screen.ts';
import { shortcutLabel } from './shortcuts.ts';
import { useLive } from './useLive.ts';

const t = catalogue.live;

interface EditorBarProps {
  readonly block: Block;
  readonly name: string;
  readonly hue: string;
}

/** Under the paragraph being written: whose it is, its lead-in, and what can be done with it. */
export function EditorBar({ block, name, hue }: EditorBarProps) {
  const turn = currentTurn(useLive());
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
      <FormatButtons />
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
      <span className={styles.grow} />
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
    </div>
  );
}

function Running({ turn }: { readonly turn: Turn }) {
  return <> · {runningClock(turnTime(turn, useNow(1000)))}</>;
}
