import { useState } from 'react';
import { record } from '#renderer/state/session/recording.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { instantOf, localTime } from '#shared/spanish/time.ts';
import { problemWith } from './actions.ts';
import styles from './InstantButton.module.css';
import { useLive } from './useLive.ts';

interface InstantFormProps {
  readonly entry: string;
  readonly at: string;
  readonly onDone: () => void;
}

/** The true hour of what was recorded; also its date, once the session has gone past its own. */
export function InstantForm({ entry, at, onDone }: InstantFormProps) {
  const session = useLive();
  const zone = session.sheet.timeZone;
  const [date = '', clock = ''] = localTime(at, zone).split('T');
  const last = session.minutes.at(-1)?.at ?? at;
  const severalDays = date !== session.sheet.date || localTime(last, zone).slice(0, 10) !== session.sheet.date;
  const [hour, setHour] = useState(clock);
  const [day, setDay] = useState(date);
  const [error, setError] = useState<string>();

  const submit = async () => {
    if (hour === '' || day === '') return setError(catalogue.live.instant.invalid);
    if (hour === clock && day === date) return onDone();
    const fact = { type: 'instantCorrected', entry, at: instantOf(`${day}T${hour}`, zone) } as const;
    const problem = problemWith(fact);
    if (problem) return setError(problem.message);
    if (await record([{ fact }])) onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TimeField label={catalogue.live.instant.time} value={hour} onChange={setHour} seconds autoFocus error={error} />
      {severalDays && <DateField label={catalogue.live.instant.date} value={day} onChange={setDay} />}
      <Button type="submit" variant="primary">
        {catalogue.live.instant.submit}
      </Button>
    </form>
  );
}
