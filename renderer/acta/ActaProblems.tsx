import type { ActaProblem } from '#shared/acta/blocks.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './ActaProblems.module.css';

interface ActaProblemsProps {
  readonly problems: readonly ActaProblem[];
  readonly onChoose: (element: HTMLElement, key: string) => void;
}

/** Sentences that could not be made, over the pages; each can be rewritten from here. */
export function ActaProblems({ problems, onChoose }: ActaProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section className={styles.problems} aria-label={catalogue.acta.problems}>
      <h3>{catalogue.acta.problems}</h3>
      <ul>
        {problems.map(({ key, message }) => (
          <li key={key}>
            <button type="button" onClick={(event) => onChoose(event.currentTarget, key)}>
              {catalogue.errors.template({ key, detail: message })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
