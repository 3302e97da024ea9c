import { Plus, X } from 'lucide-react';
import { Button } from '#renderer/ui/Button.tsx';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Abbreviation } from '#shared/text/abbreviations.ts';
import styles from './AbbreviationsEditor.module.css';
import type { BodyPartProps } from './BodyForm.tsx';

const t = catalogue.abbreviations;

/** The abbreviations of a body: what is typed, and what is written in its place. */
export function AbbreviationsEditor({ body, onChange, errors }: BodyPartProps) {
  const abbreviations = body.abbreviations ?? [];
  const change = (next: (held: readonly Abbreviation[]) => Abbreviation[]) =>
    onChange((held) => ({ ...held, abbreviations: next(held.abbreviations ?? []) }));
  return (
    <FormSection title={t.title} what={catalogue.explained.abbreviations}>
      <div className={styles.abbreviations}>
        <p className={styles.intro}>{t.intro}</p>
        {abbreviations.map((abbreviation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an abbreviation is its place in the list.
          <div key={index} className={styles.row}>
            <TextField
              label={t.short(index + 1)}
              hideLabel
              placeholder={t.shortPlaceholder}
              value={abbreviation.short}
              onChange={(short) => change((held) => held.with(index, { ...abbreviation, short }))}
              error={errors[`abbreviations[${index}].short`]}
            />
            <TextField
              label={t.text(index + 1)}
              hideLabel
              placeholder={t.textPlaceholder}
              value={abbreviation.text}
              onChange={(text) => change((held) => held.with(index, { ...abbreviation, text }))}
              error={errors[`abbreviations[${index}].text`]}
            />
            <IconButton
              label={t.remove(abbreviation.short || String(index + 1))}
              icon={X}
              onPress={() => change((held) => held.toSpliced(index, 1))}
            />
          </div>
        ))}
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          className={styles.add ?? ''}
          onPress={() => change((held) => [...held, { short: '', text: '' }])}
        >
          {t.add}
        </Button>
      </div>
    </FormSection>
  );
}
