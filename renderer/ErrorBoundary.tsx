import { Component, type ReactNode } from 'react';
import { flush } from '#renderer/state/session/sending.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './ErrorBoundary.module.css';
import { Button } from './ui/Button.tsx';

interface State {
  readonly error: Error | null;
}

/** Stands in for a screen that failed: records what was being typed, says so and offers to load again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    void flush();
  }

  private readonly reload = async (home: boolean) => {
    await flush();
    if (home) window.location.hash = '#/';
    window.location.reload();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.page}>
        <h1>{catalogue.ui.crashTitle}</h1>
        <p>{catalogue.ui.crashBody}</p>
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => void this.reload(false)}>
            {catalogue.ui.reload}
          </Button>
          <Button onPress={() => void this.reload(true)}>{catalogue.ui.home}</Button>
        </div>
        <details>
          <summary>{catalogue.ui.crashDetail}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </main>
    );
  }
}
