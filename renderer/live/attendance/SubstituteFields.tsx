import { DateField } from '#renderer/ui/DateField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { DialogError } from '../dialogs/DialogError.tsx';
import styles from '../dialogs/dialogs.module.css';
import type { SubstituteDraft } from './substituteDraft.ts';

const t = catalogue.live.substitute;
const guest = catalogue.live.guest;

interface SubstituteFieldsProps {
  readonly draft: SubstituteDraft;
  readonly onChange: (part: Partial<SubstituteDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Whether how she takes part is asked: where she arrives with this. */
  readonly arrives: boolean;
}

/** Who sits in a member's place, and the document that accredits it. */
export function SubstituteFields({ draft, onChange, errors, arrives }: SubstituteFieldsProps) {
  return (
    <>
      <DialogError message={errors['']} />
      <TextField
        label={guest.name}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={errors.name}
        autoFocus
        isRequired
      />
      <div className={styles.pair}>
        <SegmentedControl
          label={guest.gender}
          options={(['f', 'm'] as const).map((value) => ({ value, label: guest.genders[value] }))}
          value={draft.gender}
          onChange={(gender) => onChange({ gender })}
        />
        <TextField
          label={guest.treatment}
          value={draft.treatment}
          onChange={(treatment) => onChange({ treatment })}
          placeholder={guest.treatmentHint}
        />
      </div>
      <TextField
        label={guest.office}
        value={draft.office}
        onChange={(office) => onChange({ office })}
        error={errors.office}
        isRequired
      />
      <div className={styles.pair}>
        <TextField
          label={t.document}
          description={t.documentHint}
          value={draft.document}
          onChange={(document) => onChange({ document })}
          error={errors.document}
        />
        <DateField label={t.documentDate} value={draft.date} onChange={(date) => onChange({ date })} />
      </div>
      {arrives && (
        <SegmentedControl
          label={guest.mode}
          options={(['remote', 'room'] as const).map((value) => ({ value, label: guest.modes[value] }))}
          value={draft.mode}
          onChange={(mode) => onChange({ mode })}
        />
      )}
    </>
  );
}
