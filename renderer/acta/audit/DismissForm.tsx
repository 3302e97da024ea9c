import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { cx } from '#renderer/ui/cx.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './DismissForm.module.css';

const t = catalogue.acta.findings;

interface DismissFormProps {
  readonly onDismiss: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Why a finding is set aside: without a reason it is not. */
export function DismissForm({ onDismiss, onCancel }: DismissFormProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = async () => {
    if (reason.trim() === '') return setProblem(t.reasonNeeded);
    setBusy(true);
    await onDismiss(reason.trim());
    setBusy(false);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={t.reason}
        description={t.reasonHint}
        value={reason}
        onChange={setReason}
        error={problem}
        maxLength={2_000}
        autoFocus
        className={cx(styles.field)}
      />
      <div className={styles.actions}>
        <Button size="small" onPress={onCancel}>
          {catalogue.ui.cancel}
        </Button>
        <Button size="small" type="submit" variant="primary" isDisabled={isBusy}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}
