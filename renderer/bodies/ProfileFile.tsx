import { Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { asApiError, call } from '#renderer/state/client.ts';
import { go } from '#renderer/state/navigationStore.ts';
import { cx } from '#renderer/ui/cx.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useDrop } from '#renderer/ui/useDrop.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { FROM_FILE, keepImported } from './importedProfile.ts';
import styles from './ProfilePicker.module.css';

const text = catalogue.profiles;

/** A profile that somebody shared: chosen or dropped here, checked whole, and opened in the editor to be accepted. */
export function ProfileFile({ onRead }: { readonly onRead: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // The list above may be long: what is wrong comes into sight.
  const alert = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problem !== null) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const read = async (file: File) => {
    setBusy(true);
    setProblem(null);
    try {
      keepImported(await call('profiles.read', { text: await file.text() }));
      onRead();
      await go({ name: 'newBody', profile: FROM_FILE });
    } catch (error) {
      setProblem(`${file.name}: ${asApiError(error).message}`);
      setBusy(false);
    }
  };
  const { isOver, handlers } = useDrop(([file]) => file && void read(file), !busy);
  return (
    <div {...handlers}>
      <AriaButton
        className={cx(styles.profile, styles.file, isOver && styles.over)}
        isDisabled={busy}
        {...(problem === null ? {} : { 'aria-describedby': 'profile-problem' })}
        onPress={() => input.current?.click()}
      >
        <span>
          <b>{busy ? text.importing : text.importFile}</b>
          <small>{text.importHint}</small>
        </span>
        <Icon of={Upload} />
      </AriaButton>
      <p ref={alert} id="profile-problem" role="alert" className={styles.problem}>
        {problem}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.importFile}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
    </div>
  );
}
