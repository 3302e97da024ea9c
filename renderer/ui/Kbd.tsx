import styles from './Kbd.module.css';

/** A keyboard shortcut as it is pressed: “Ctrl ⇧ A”. Left out of the accessible name of the control it stands in. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden="true" data-keys className={styles.keys}>
      <kbd className={styles.kbd}>{keys}</kbd>
    </span>
  );
}
