import { type ReactNode, useCallback, useRef, useState } from 'react';
import { asApiError, call } from '#renderer/state/client.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useDrop } from '#renderer/ui/useDrop.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './ImportZone.module.css';

const text = catalogue.home;

export interface Importing {
  readonly busy: boolean;
  /** Lets the user choose a file. */
  readonly choose: () => void;
  readonly importFile: (file: File) => Promise<void>;
  readonly input: React.RefObject<HTMLInputElement | null>;
}

/** Importing a session from a file. `imported` is told once it is in. */
export function useImport(imported: () => void): Importing {
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const importFile = useCallback(
    async (file: File) => {
      setBusy(true);
      try {
        const { id } = await call('sessions.import', { text: await file.text() });
        imported();
        notify({
          tone: 'good',
          message: text.imported,
          action: { label: catalogue.ui.openFile, onAction: () => void go({ name: 'live', id }) },
        });
      } catch (error) {
        notify({ tone: 'bad', message: `${file.name}: ${asApiError(error).message}` });
      } finally {
        setBusy(false);
      }
    },
    [imported],
  );
  return { busy, choose: () => input.current?.click(), importFile, input };
}

/** The page as a place to drop `.acta.json` files on, with the file picker behind the buttons that ask for one. */
export function ImportZone({ importing, children }: { readonly importing: Importing; readonly children: ReactNode }) {
  const { importFile, input } = importing;
  const { isOver, handlers } = useDrop((files) => {
    for (const file of files) {
      if (/\.(?:json|acta)$/i.test(file.name)) void importFile(file);
      else notify({ tone: 'bad', message: `${file.name}: ${text.notABundle}` });
    }
  });
  return (
    <div className={styles.zone} {...handlers}>
      {children}
      <input
        ref={input}
        type="file"
        accept=".json,.acta,application/json"
        hidden
        aria-label={text.importCard}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void importFile(file);
        }}
      />
      {isOver && (
        <div className={styles.veil}>
          <p>{text.dropHere}</p>
        </div>
      )}
    </div>
  );
}
