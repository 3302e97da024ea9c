import type { FieldErrors } from '#renderer/state/fieldErrors.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { readDate } from '#renderer/ui/dateText.ts';
import { FormSection } from '#renderer/ui/FormPage.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { TimeZoneField } from '#renderer/ui/TimeZoneField.tsx';
import type { Body } from '#shared/body/body.ts';
import { USUAL_SESSION_KINDS } from '#shared/body/usual.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import { capitalized } from '#shared/spanish/words.ts';
import styles from './SheetFields.module.css';
import type { SheetDraft } from './sheetDraft.ts';

const text = catalogue.convene;

interface SheetFieldsProps {
  /** The bodies to choose from; none where the body is settled. */
  readonly bodies: readonly Body[];
  readonly body: Body;
  readonly onBody: (id: string) => void;
  readonly sheet: SheetDraft;
  readonly onChange: (part: Partial<SheetDraft>) => void;
  readonly errors: FieldErrors;
}

/** What is known of a session before it opens. */
export function SheetFields({ bodies, body, onBody, sheet, onChange, errors }: SheetFieldsProps) {
  return (
    <>
      <FormSection title={text.session}>
        <div className={styles.grid}>
          {bodies.length > 0 && (
            <Select
              label={text.body}
              options={bodies.map(({ id, name, acronym }) => ({ value: id, label: name, detail: acronym }))}
              value={body.id}
              onChange={onBody}
              className={styles.wide ?? ''}
            />
          )}
          <ComboBox
            label={text.kind}
            options={USUAL_SESSION_KINDS}
            value={sheet.kind}
            onChange={(kind) => onChange({ kind })}
            error={errors['sheet.kind']}
            className={styles.half ?? ''}
          />
          <NumberField
            label={text.number}
            value={sheet.number ?? Number.NaN}
            onChange={(number) => onChange({ number: Number.isNaN(number) ? null : number })}
            minValue={1}
            maxValue={999}
            error={errors['sheet.number']}
            className={styles.small ?? ''}
          />
          <DateField
            label={text.date}
            description={readDate(sheet.date) ? capitalized(catalogue.weekday(sheet.date)) : undefined}
            keepsText
            value={sheet.date}
            onChange={(date) => onChange({ date })}
            error={errors['sheet.date']}
            className={styles.quarter ?? ''}
          />
          <TimeField
            label={text.time}
            keepsText
            value={sheet.time}
            onChange={(time) => onChange({ time })}
            error={errors['sheet.time']}
            className={styles.small ?? ''}
          />
          <TextField
            label={text.place}
            value={sheet.place}
            onChange={(place) => onChange({ place })}
            error={errors['sheet.place']}
            className={styles.third ?? ''}
          />
          <TextField
            label={text.platform}
            value={sheet.platform}
            onChange={(platform) => onChange({ platform })}
            error={errors['sheet.platform']}
            className={styles.third ?? ''}
          />
          <TimeZoneField
            label={text.timeZone}
            value={sheet.timeZone}
            onChange={(timeZone) => onChange({ timeZone })}
            error={errors['sheet.timeZone']}
            className={styles.third ?? ''}
          />
        </div>
      </FormSection>
      <FormSection title={text.convocation} note={text.optional}>
        <div className={styles.grid}>
          <TextField
            label={text.oficio}
            value={sheet.oficio}
            onChange={(oficio) => onChange({ oficio })}
            error={errors['sheet.convocation.oficio']}
            className={styles.half ?? ''}
          />
          <DateField
            label={text.oficioDate}
            keepsText
            value={sheet.oficioDate}
            onChange={(oficioDate) => onChange({ oficioDate })}
            error={errors['sheet.convocation.date']}
            className={styles.quarter ?? ''}
          />
        </div>
      </FormSection>
    </>
  );
}
