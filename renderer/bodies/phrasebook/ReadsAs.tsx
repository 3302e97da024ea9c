import { Fragment } from 'react';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './TemplateField.module.css';

const text = catalogue.phrases;
const BLANK = '________';

interface ReadsAsProps {
  readonly label: string;
  /** `null` where a datum is missing. */
  readonly pieces: readonly (string | null)[];
  readonly isExample: boolean;
}

/** How a template reads in the session chosen, with what is missing marked. */
export function ReadsAs({ label, pieces, isExample }: ReadsAsProps) {
  return (
    <figure aria-label={text.readsOf(label)} className={styles.reads}>
      <figcaption className={styles.tag} title={isExample ? text.readsExampleHint : undefined}>
        {isExample ? text.readsExample : text.reads}
      </figcaption>
      {pieces.length === 0 ? (
        <em>{text.readsNothing}</em>
      ) : (
        <p>
          {pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence.
            <Fragment key={index}>{piece ?? <mark title={text.missingDatum}>{BLANK}</mark>}</Fragment>
          ))}
        </p>
      )}
    </figure>
  );
}
