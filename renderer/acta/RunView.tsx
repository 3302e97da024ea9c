import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useScreen } from '#renderer/live/screen.ts';
import { cx } from '#renderer/ui/cx.ts';
import type { Run } from '#shared/acta/blocks.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { leadsToFact } from './passage.ts';
import styles from './RunView.module.css';

const t = catalogue.acta;

/** A sentence of its own: its key, and what it tells of. */
export interface SentenceRun {
  readonly key: string;
  readonly source?: Run['source'] | undefined;
}

export interface RunHandlers {
  /** A sentence of its own was pressed: the element it was, and which. */
  readonly onSentence: (element: HTMLElement, run: SentenceRun) => void;
  /** The sentences that she rewrote and whose facts have changed since, by key. */
  readonly changed: ReadonlyMap<string, unknown>;
  /** What was typed was pressed. */
  readonly onSource: (source: NonNullable<Run['source']>) => void;
}

interface RunViewProps extends RunHandlers {
  readonly run: Run;
}

/** Words of one origin: a sentence opens its alternatives, what was typed leads back to where it was. */
export function RunView({ run, changed, onSentence, onSource }: RunViewProps) {
  const { key, source } = run;
  const isChanged = key !== undefined && changed.has(key);
  const press =
    key !== undefined
      ? (element: HTMLElement) => onSentence(element, { key, source })
      : leadsToFact(source)
        ? () => onSource(source)
        : null;
  const minute = source?.kind === 'block' || source?.kind === 'minute' ? source.id : undefined;
  const sought = useScreen(({ passage }) => passage !== null && passage.minute === minute);
  const className = cx(
    styles.run,
    sought && styles.sought,
    styles[run.origin],
    run.bold && styles.bold,
    run.italic && styles.italic,
    isChanged && styles.changed,
  );
  const block = source?.kind === 'block' ? source.id : undefined;
  if (!press) return <span className={className}>{run.text}</span>;
  const onPress = (event: SyntheticEvent<HTMLElement>) => press(event.currentTarget);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not wrap from line to line as the words of a paragraph do.
    <span
      role="button"
      tabIndex={0}
      data-acta-block={block}
      data-acta-minute={minute}
      data-acta-source={leadsToFact(source) ? JSON.stringify(source) : undefined}
      data-acta-key={key}
      className={className}
      title={isChanged ? t.changed : hint(run)}
      aria-description={isChanged ? t.changed : undefined}
      onClick={onPress}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        // With a modifier it is a shortcut of the screen, such as the next item's.
        if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onPress(event);
      }}
    >
      {run.text}
    </span>
  );
}

/** Words as they take room, to be measured and not seen. */
export function MeasuredRun({ run: { text, bold, italic } }: { readonly run: Run }) {
  return <span className={cx(bold && styles.bold, italic && styles.italic)}>{text}</span>;
}

function hint({ origin, key }: Run): string {
  if (origin === 'missing') return t.missing;
  if (origin === 'note') return t.note;
  return key === undefined ? t.jump : t.sentence;
}
