import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Specimens.module.css';

interface SpecimensProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A component, in its states side by side. */
export function Specimens({ title, children }: SpecimensProps) {
  return (
    <section aria-label={title} className={styles.section}>
      <h2>{title}</h2>
      <div className={styles.specimens}>{children}</div>
    </section>
  );
}

/** What the pointer and the keyboard do to a component. */
type Forced = 'hovered' | 'pressed' | 'focused' | 'focus-visible';

interface SpecimenProps {
  /** Which state it is in. */
  readonly name: string;
  /** States that nothing but a person could bring about: marked on the controls as React Aria marks them. */
  readonly forced?: readonly Forced[];
  readonly children: ReactNode;
}

/** A component in one state. */
export function Specimen({ name, forced, children }: SpecimenProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const control of place.current?.querySelectorAll('[data-rac]:is(input, textarea, button, label)') ?? []) {
      for (const state of forced ?? []) control.setAttribute(`data-${state}`, 'true');
    }
  }, [forced]);
  return (
    <div className={styles.specimen}>
      <span className={styles.name}>{name}</span>
      <div ref={place}>{children}</div>
    </div>
  );
}
