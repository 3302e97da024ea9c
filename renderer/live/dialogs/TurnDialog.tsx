import { useState } from 'react';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Turn } from '#shared/session/session.ts';
import { instantOf, localTime } from '#shared/spanish/time.ts';
import { problemWith } from '../actions.ts';
import { findBlock } from '../commands.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import styles from './dialogs.module.css';
import { PersonSelect } from './PersonSelect.tsx';
import { useSubmit } from './useSubmit.ts';

const t = catalogue.live.turn;

/** Who spoke in a turn of the floor, and from when to when, once it is known better. */
export function TurnDialog({ turn: entry }: { readonly turn: string }) {
  const turn = useLive().turns.find((one) => one.entry === entry);
  return turn ? <TurnForm turn={turn} /> : null;
}

function TurnForm({ turn }: { readonly turn: Turn }) {
  const session = useLive();
  const { errors, setErrors, isBusy, submit } = useSubmit();
  const zone = session.sheet.timeZone;
  const local = (at: string) => localTime(at, zone).split('T') as [string, string];
  const [fromDay, fromHour] = local(turn.from);
  const [toDay, toHour] = turn.to === null ? [fromDay, ''] : local(turn.to);
  const severalDays = fromDay !== session.sheet.date || toDay !== session.sheet.date;
  const [person, setPerson] = useState<string | null>(turn.person);
  const [from, setFrom] = useState(fromHour);
  const [to, setTo] = useState(toHour);
  const [day, setDay] = useState(fromDay);
  const [lastDay, setLastDay] = useState(toDay);

  const finish = () => {
    const block = findBlock(session, turn.block);
    if (from === '' || (turn.to !== null && to === '')) return setErrors({ [from === '' ? 'from' : 'to']: t.invalid });
    // An hour that was not touched keeps what is less than its second.
    const begun = from === fromHour && day === fromDay ? turn.from : instantOf(`${day}T${from}`, zone);
    const ended =
      turn.to === null ? null : to === toHour && lastDay === toDay ? turn.to : instantOf(`${lastDay}T${to}`, zone);
    // The same hour twice is a turn of no time, whatever part of its second it began in.
    const last = ended !== null && to === from && lastDay === day ? begun : ended;
    const corrected = { type: 'turnCorrected', turn: turn.entry, from: begun, to: last } as const;
    const problem = problemWith(corrected);
    if (problem) return setErrors({ [problem.path ?? '']: problem.message });
    const said: EventFact[] =
      block && person !== null && person !== turn.person
        ? [{ type: 'blockReassigned', block: block.id, person, lead: block.lead }]
        : [];
    void submit([corrected, ...said]);
  };
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      size="small"
      actions={<DialogActions submit={t.submit} isDisabled={isBusy} />}
    >
      <DialogError message={errors[''] ?? errors.turn} />
      <PersonSelect label={t.person} value={person} onChange={setPerson} error={errors.person} />
      <div className={styles.pair}>
        <TimeField label={t.from} value={from} onChange={setFrom} seconds autoFocus error={errors.from} />
        {turn.to !== null && <TimeField label={t.to} value={to} onChange={setTo} seconds error={errors.to} />}
      </div>
      {severalDays && (
        <div className={styles.pair}>
          <DateField label={catalogue.live.instant.date} value={day} onChange={setDay} />
          {turn.to !== null && <DateField label={catalogue.live.instant.date} value={lastDay} onChange={setLastDay} />}
        </div>
      )}
      {turn.to === null && <p className={styles.hint}>{t.lasts}</p>}
    </Dialog>
  );
}
