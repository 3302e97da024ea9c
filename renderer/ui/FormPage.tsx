import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useContext, useId } from 'react';
import { back } from '#renderer/state/navigationStore.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { Button } from './Button.tsx';
import { WhatIs } from './Explained.tsx';
import styles from './FormPage.module.css';
import { IconButton } from './IconButton.tsx';
import { Stepper, StepsOfPage } from './Stepper.tsx';

interface FormPageProps {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly children: ReactNode;
  /** The buttons that end the form, the main one last. */
  readonly actions: ReactNode;
  /** Whether what is shown was left unsaved the last time; `onDiscard` goes back to what is saved. */
  readonly recovered?: boolean;
  readonly onDiscard?: () => void;
}

/** A screen that is a form: its name and its actions stay in sight, the rest scrolls. */
export function FormPage({ title, subtitle, children, actions, recovered, onDiscard }: FormPageProps) {
  const steps = useContext(StepsOfPage);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <IconButton label={catalogue.ui.back} icon={ArrowLeft} onPress={() => void back()} />
        <div className={styles.name}>
          <h1>{title}</h1>
          {subtitle && <p>{subtitle}</p>}
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
      <main className={styles.scroll}>
        <div className={styles.column}>
          {steps && (
            <div className={styles.steps}>
              <Stepper {...steps} />
            </div>
          )}
          {recovered && (
            <div role="status" className={styles.recovered}>
              <p>{catalogue.drafts.recovered}</p>
              {onDiscard && (
                <Button size="small" onPress={onDiscard}>
                  {catalogue.drafts.discard}
                </Button>
              )}
            </div>
          )}
          {children}
        </div>
      </main>
    </div>
  );
}

interface FormSectionProps {
  readonly title: string;
  /** Said beside the title. */
  readonly note?: string;
  /** What the part is, for whoever asks, where it is asked of all its fields at once. */
  readonly what?: string | readonly string[];
  /** Controls at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a form, with its name. */
export function FormSection({ title, note, what, aside, children }: FormSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-explained={what === undefined ? undefined : true} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {what !== undefined && <WhatIs label={title} what={what} className={styles.what} />}
        {note && <span className={styles.note}>{note}</span>}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
