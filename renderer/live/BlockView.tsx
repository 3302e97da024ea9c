import { type MouseEvent, memo } from 'react';
import { offsetIn, RichView } from '#renderer/prose/RichView.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block } from '#shared/session/session.ts';
import type { Writing } from '#shared/text/writing.ts';
import styles from './BlockView.module.css';
import { Editor } from './Editor.tsx';
import { MinuteRow } from './MinuteRow.tsx';
import { useReplay } from './RowFacts.tsx';
import { DoubtChips } from './review/DoubtChips.tsx';
import { edit } from './screen.ts';

const t = catalogue.live.stream;

export interface BlockViewProps {
  readonly block: Block;
  /** Empty for the facilitator's own narrative. */
  readonly name: string;
  readonly hue: string;
  /** The lead-in as it reads, without the blank that follows it. */
  readonly lead: string;
  readonly isEditing: boolean;
  /** What is typed in it and not on the disk yet, where it is not being written any more. */
  readonly unsent: Writing | undefined;
}

/** A paragraph: read as the acta will have it, and written in place when pressed. */
export const BlockView = memo(function BlockView({ block, name, hue, lead, isEditing, unsent }: BlockViewProps) {
  const replay = useReplay();
  const writing = unsent ?? block;
  const isBlank = writing.text.trim() === '';
  return (
    <MinuteRow id={block.id} entry={block.entry} at={block.at} hue={hue}>
      {isEditing ? (
        <Editor block={block} name={name} lead={lead} />
      ) : (
        <button
          type="button"
          disabled={replay}
          className={cx(styles.read, block.note && styles.note)}
          aria-description={name ? t.editBlock(name) : t.editNarrative}
          onClick={(event) => edit(block.id, caretAt(event))}
        >
          {block.note && (
            <span className={styles.mark} title={catalogue.live.blocks.isNoteHint}>
              {catalogue.live.blocks.isNote}{' '}
            </span>
          )}
          {block.joined && (
            <span className={styles.joined} title={t.joinedHint}>
              ↳{' '}
            </span>
          )}
          {lead && <span className={styles.lead}>{lead} </span>}
          <span data-text className={cx(isBlank && styles.blank)}>
            {isBlank ? t.emptyBlock : <RichView writing={writing} />}
          </span>
        </button>
      )}
      <DoubtChips block={block.id} />
    </MinuteRow>
  );
});

/** Where in the text it was pressed; null outside of it. */
function caretAt({ clientX, clientY, currentTarget, detail }: MouseEvent<HTMLElement>): number | null {
  if (detail === 0) return null;
  const position = document.caretPositionFromPoint(clientX, clientY);
  const inText = position?.offsetNode.parentElement?.closest('[data-text]');
  if (!position || !inText || !currentTarget.contains(inText)) return null;
  return offsetIn(inText, position.offsetNode, position.offset);
}
