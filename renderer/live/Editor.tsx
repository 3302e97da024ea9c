import { useEffect, useRef } from 'react';
import { type Caret, ProseEditor } from '#renderer/prose/ProseEditor.tsx';
import { useTyping } from '#renderer/state/typing.ts';
import { cx } from '#renderer/ui/cx.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Block } from '#shared/session/session.ts';
import type { Writing } from '#shared/text/writing.ts';
import { joinWithPrevious, runBlockShortcut } from './blocks/blockActions.ts';
import { typedText } from './blocks/early.ts';
import { changeLead } from './changeLead.ts';
import styles from './Editor.module.css';
import { EditorBarPlace } from './EditorBarPlace.tsx';
import { runFormatShortcut } from './format.ts';
import { earlyText, typeEarly, useScreen } from './screen.ts';
import { matchShortcut } from './shortcuts.ts';
import { useLeadIndent } from './useLeadIndent.ts';
import { useLive } from './useLive.ts';

const t = catalogue.live.stream;

interface EditorProps {
  readonly block: Block;
  readonly name: string;
  readonly lead: string;
}

/** The paragraph being written. Its lead-in stands before the text, as it will read. */
export function Editor({ block, name, lead }: EditorProps) {
  const typing = useTyping(block.id);
  // While the paragraph's own fact is on its way to the disk, what is typed waits for it.
  const early = useScreen(({ coming }) => earlyText(coming, block.id));
  const abbreviations = useLive().body.abbreviations ?? [];
  const box = useRef<HTMLDivElement>(null);
  const leadRef = useLeadIndent(lead);

  useEffect(() => {
    box.current?.closest('[data-minute]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onChange = (written: Writing) => {
    if (!typeEarly(block.id, written)) typing.onChange(written);
  };
  const onKey = (event: KeyboardEvent, { isAtStart }: Caret): boolean => {
    const match = matchShortcut(event, true);
    if (!match) return isAtStart && isBackspace(event) && joinWithPrevious(block.id);
    if (changeLead(block.id, match.id)) return true;
    return !event.repeat && (runFormatShortcut(match.id) || runBlockShortcut(block.id, match.id));
  };
  return (
    <div ref={box} className={cx(styles.box, block.note && styles.note)}>
      <div className={styles.flow}>
        {lead && (
          <div className={styles.lead}>
            <span ref={leadRef}>{lead}</span>
          </div>
        )}
        <ProseEditor
          className={styles.area}
          label={name ? t.text(name) : t.narrative}
          placeholder={lead ? '' : name ? t.placeholder : t.narrativePlaceholder}
          value={early ?? typing.writing}
          read={() => typedText(block.id)}
          abbreviations={abbreviations}
          onChange={onChange}
          onBlur={typing.onBlur}
          onKey={onKey}
          startAt={useScreen.getState().caret}
        />
      </div>
      <EditorBarPlace />
    </div>
  );
}

/** Backspace pressed, not held. */
function isBackspace({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Backspace' && !(repeat || ctrlKey || altKey || metaKey);
}
