import { catalogue } from '#shared/catalogue/index.ts';
import styles from './Waiting.module.css';

interface WaitingProps {
  /** What is awaited; “loading” unless told. */
  readonly label?: string;
}

/** Says that something is on its way, once that takes long enough to be noticed: what comes sooner flashes nothing. */
export function Waiting({ label = catalogue.ui.loading }: WaitingProps) {
  return (
    <p aria-busy className={styles.waiting}>
      {label}
    </p>
  );
}
