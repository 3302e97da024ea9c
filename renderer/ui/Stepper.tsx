import { Check } from 'lucide-react';
import { createContext } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';

export interface StepperProps {
  /** Its name for readers of the screen. */
  readonly label: string;
  readonly steps: readonly string[];
  /** The one that is shown, from 0. */
  readonly at: number;
}

/** The steps of which the form in a page is one; null where it stands by itself. */
export const StepsOfPage = createContext<StepperProps | null>(null);

/** Where one is on a way of a few steps. */
export function Stepper({ label, steps, at }: StepperProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            className={cx(styles.step, index < at && styles.done)}
          >
            <span className={styles.mark} aria-hidden="true">
              {index < at ? <Icon of={Check} size={12} /> : index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </nav>
  );
}
