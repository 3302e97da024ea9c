import { useState } from 'react';
import { record } from '#renderer/state/session/recording.ts';
import { useSession } from '#renderer/state/session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { TextArea } from '#renderer/ui/TextField.tsx';
import type { RuleData } from '#shared/acta/audit/finding.ts';
import { sentenceVariants } from '#shared/acta/sentences.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { ChangedSentence } from './ChangedSentence.tsx';
import styles from './SentenceForm.module.css';

const t = catalogue.acta;

/** What a sentence that she rewrote would say: when she did, and now that its facts have changed. */
export type Changed = RuleData['rewrittenStale'];

interface SentenceFormProps {
  readonly sentenceKey: string;
  /** Null unless the facts of a sentence that she rewrote have changed since. */
  readonly changed: Changed | null;
  /** The sentence as it stands. */
  readonly text: string;
  /** Goes to where a lead-in is chosen; null for other sentences. */
  readonly onJump: (() => void) | null;
  readonly onDone: () => void;
}

/** A generated sentence: another of the body's wordings, her own words, or the generated one again. */
export function SentenceForm({ sentenceKey: key, changed, text, onJump, onDone }: SentenceFormProps) {
  const session = useSession((state) => state.session);
  const [own, setOwn] = useState(text);
  if (!session) return null;
  const variants = sentenceVariants(session, key);
  const rewritten = session.sentences[key]?.text !== undefined;
  const apply = async (fact: EventFact) => {
    if (await record([{ fact }])) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (own === text) onDone();
        else void apply({ type: 'sentenceRewritten', key, text: own.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {changed && (
        <ChangedSentence
          own={text}
          changed={changed}
          onKeep={() => void apply({ type: 'sentenceRewritten', key, text })}
          onTake={() => void apply({ type: 'sentenceRestored', key })}
        />
      )}
      {rewritten && !changed && (
        <div className={styles.rewritten}>
          <p>{t.rewritten}</p>
          <Button size="small" onPress={() => void apply({ type: 'sentenceRestored', key })}>
            {t.restore}
          </Button>
        </div>
      )}
      {!rewritten && variants && variants.texts.length > 1 && (
        <section aria-label={t.variants}>
          <h3 className={styles.heading}>{t.variants}</h3>
          <ul className={styles.variants}>
            {variants.texts.map((variant, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a variant is its place in the phrasebook.
              <li key={index}>
                <button
                  type="button"
                  aria-pressed={index === variants.chosen}
                  className={cx(styles.variant, index === variants.chosen && styles.chosen)}
                  onClick={() =>
                    index === variants.chosen ? onDone() : void apply({ type: 'sentenceVaried', key, variant: index })
                  }
                >
                  {variant === '' ? <i>{t.emptyVariant}</i> : variant}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextArea label={t.rewriteLabel} value={own} onChange={setOwn} face="acta" autoFocus />
      <div className={styles.actions}>
        {onJump && (
          <Button variant="quiet" onPress={onJump}>
            {t.jump}
          </Button>
        )}
        <span className={styles.grow} />
        <Button onPress={onDone}>{catalogue.ui.cancel}</Button>
        <Button type="submit" variant="primary">
          {t.rewriteSubmit}
        </Button>
      </div>
    </form>
  );
}
