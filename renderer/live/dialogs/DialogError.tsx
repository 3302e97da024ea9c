import styles from './dialogs.module.css';

/** What is wrong with the whole of a dialog. */
export function DialogError({ message }: { readonly message: string | undefined }) {
  return message ? (
    <p role="alert" className={styles.error}>
      {message}
    </p>
  ) : null;
}
