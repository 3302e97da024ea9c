import { Plus, X } from 'lucide-react';
import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { newId } from '#renderer/state/newId.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { LONGEST_LIMIT, type SpeechKind } from '#shared/body/body.ts';
import { USUAL_SPEECH_KINDS } from '#shared/body/usual.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './SpeechKinds.module.css';

const text = catalogue.bodies;

interface SpeechKindsProps {
  readonly kinds: readonly SpeechKind[];
  readonly onChange: (kinds: readonly SpeechKind[]) => void;
  readonly errors: FieldErrors;
}

/** The kinds of speech of a body, and how long each may last. */
export function SpeechKinds({ kinds, onChange, errors }: SpeechKindsProps) {
  const change = (index: number, { minutes, ...rest }: SpeechKind) =>
    onChange(kinds.with(index, minutes === undefined ? rest : { ...rest, minutes }));
  return (
    <FormSection
      title={text.speech}
      what={catalogue.explained.speechKinds}
      aside={
        kinds.length === 0 && (
          <Button size="small" onPress={() => onChange(USUAL_SPEECH_KINDS.map((kind) => ({ id: newId(), ...kind })))}>
            {text.usualSpeechKinds}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{text.speechHint}</p>
      <ol className={styles.list} aria-label={text.speech}>
        {kinds.map((kind, index) => (
          <li key={kind.id} className={styles.kind}>
            <TextField
              label={text.speechKind(index + 1)}
              hideLabel
              value={kind.name}
              onChange={(name) => change(index, { ...kind, name })}
              error={errors[`speechKinds[${index}].name`]}
            />
            <NumberField
              label={text.speechMinutes(index + 1)}
              hideLabel
              placeholder={text.speechNoLimit}
              value={kind.minutes ?? Number.NaN}
              onChange={(minutes) =>
                change(index, Number.isNaN(minutes) ? { id: kind.id, name: kind.name } : { ...kind, minutes })
              }
              minValue={1}
              maxValue={LONGEST_LIMIT}
              error={errors[`speechKinds[${index}].minutes`]}
            />
            <IconButton
              label={text.removeSpeechKind(kind.name || String(index + 1))}
              icon={X}
              onPress={() => onChange(kinds.toSpliced(index, 1))}
            />
          </li>
        ))}
      </ol>
      <Button size="small" variant="quiet" icon={Plus} onPress={() => onChange([...kinds, { id: newId(), name: '' }])}>
        {text.addSpeechKind}
      </Button>
    </FormSection>
  );
}
