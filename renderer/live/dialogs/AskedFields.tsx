import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Asked } from './asked.ts';
import styles from './dialogs.module.css';
import { PersonSelect } from './PersonSelect.tsx';

const t = catalogue.live.change;

interface AskedFieldsProps {
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Whether the acta tells the change though nobody asked for it. */
  readonly alwaysTold: boolean;
}

/** Who asks for a change of the agenda, why and by which document. */
export function AskedFields({ asked, onChange, errors, alwaysTold }: AskedFieldsProps) {
  const set = (change: Partial<Asked>) => onChange({ ...asked, ...change });
  return (
    <>
      <PersonSelect
        label={t.requestedBy}
        value={asked.requestedBy}
        onChange={(requestedBy) => set({ requestedBy })}
        error={errors.requestedBy}
      />
      <TextArea
        label={t.reason}
        value={asked.reason}
        onChange={(reason) => set({ reason })}
        description={alwaysTold ? undefined : t.reasonHint}
        compact
      />
      <fieldset className={styles.document}>
        <legend>{t.document}</legend>
        <TextField label={t.folio} value={asked.folio} onChange={(folio) => set({ folio })} error={errors.folio} />
        <div className={styles.pair}>
          <TextField label={t.addressee} value={asked.addressee} onChange={(addressee) => set({ addressee })} />
          <TextField label={t.signedBy} value={asked.signedBy} onChange={(signedBy) => set({ signedBy })} />
        </div>
      </fieldset>
    </>
  );
}
