import { catalogue } from '#shared/catalogue/index.ts';
import { readClock } from './clockText.ts';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';

export interface TimeFieldProps extends ReadFieldProps {
  /** Whether seconds are kept; without them they are dropped. */
  readonly seconds?: boolean;
}

/** An hour of the day, `HH:MM` or `HH:MM:SS` of 24 hours, as it is typed in a hurry: “905” becomes “09:05”. */
export function TimeField({ seconds = false, ...rest }: TimeFieldProps) {
  const read = (text: string) => {
    const hour = readClock(text);
    return hour === null || seconds ? hour : hour.slice(0, 5);
  };
  return (
    <ReadField
      {...rest}
      read={read}
      show={(hour) => hour}
      refusal={catalogue.ui.notAnHour}
      placeholder={catalogue.ui.timePlaceholder[seconds ? 'seconds' : 'minutes']}
    />
  );
}
