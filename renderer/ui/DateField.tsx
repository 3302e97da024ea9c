import { CalendarDays } from 'lucide-react';
import { useRef } from 'react';
import { catalogue } from '#shared/catalogue/index.ts';
import styles from './DateField.module.css';
import { readDate, showDate } from './dateText.ts';
import { IconButton } from './IconButton.tsx';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';

export type DateFieldProps = ReadFieldProps;

/** A calendar date, `YYYY-MM-DD`: typed with the day first, or picked from the machine's own calendar. */
export function DateField(props: DateFieldProps) {
  const calendar = useRef<HTMLInputElement>(null);
  const { value, onChange, isDisabled } = props;
  return (
    <ReadField
      {...props}
      read={readDate}
      show={showDate}
      refusal={catalogue.ui.notADate}
      placeholder={catalogue.ui.datePlaceholder}
      after={
        <>
          <input
            ref={calendar}
            type="date"
            className={styles.calendar}
            value={readDate(value) ?? ''}
            onChange={(event) => onChange(event.target.value)}
            tabIndex={-1}
            aria-hidden="true"
          />
          <IconButton
            size="small"
            label={catalogue.ui.openCalendar}
            icon={CalendarDays}
            isDisabled={isDisabled ?? false}
            className={styles.open ?? ''}
            onPress={() => calendar.current?.showPicker()}
            excludeFromTabOrder
          />
        </>
      }
    />
  );
}
