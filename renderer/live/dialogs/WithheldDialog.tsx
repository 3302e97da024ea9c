import { useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import { signingPlan } from '#shared/session/signing.ts';
import { closeDialog } from '../screen.ts';
import { useLive } from '../useLive.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import { filled } from './filled.ts';
import { useSubmit } from './useSubmit.ts';
import styles from './WithheldDialog.module.css';

const t = catalogue.paper;
const CAUSES = ['signs', 'refused', 'unable'] as const;
type Cause = (typeof CAUSES)[number];
const causes = CAUSES.map((value) => ({ value, label: t.withheldCauses[value] }));

interface Answer {
  readonly cause: Cause;
  readonly reason: string;
}

/** Who of those that should sign the acta does not, and why. */
export function WithheldDialog() {
  const session = useLive();
  const { errors, isBusy, submit } = useSubmit();
  const { groups, withheld } = signingPlan(session);
  const people = [...groups.flatMap((group) => group.people), ...withheld];
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const answerOf = (id: string): Answer => answers[id] ?? recorded(session, id);
  const change = (id: string, part: Partial<Answer>) =>
    setAnswers((before) => ({ ...before, [id]: { ...answerOf(id), ...part } }));
  const finish = () => {
    const [first, ...rest] = people.flatMap(({ id }) => factsOf(session, id, answerOf(id)));
    if (first) void submit([first, ...rest]);
    else closeDialog();
  };
  return (
    <Dialog
      title={t.withheldTitle}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={t.withheldSubmit} isDisabled={isBusy} />}
    >
      <p>{people.length === 0 ? t.withheldNobody : t.withheldIntro}</p>
      <DialogError message={errors.person ?? errors['']} />
      <ul className={styles.people}>
        {people.map(({ id, name }, index) => {
          const { cause, reason } = answerOf(id);
          return (
            <li key={id} className={styles.person}>
              <span className={styles.name}>{name}</span>
              <Select
                label={t.withheldOf(name)}
                hideLabel
                options={causes}
                value={cause}
                onChange={(chosen) => change(id, { cause: chosen })}
                autoFocus={index === 0}
              />
              {cause !== 'signs' && (
                <TextField
                  label={t.withheldReason(name)}
                  value={reason}
                  onChange={(typed) => change(id, { reason: typed })}
                  className={styles.reason ?? ''}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

function recorded(session: Session, id: string): Answer {
  const withheld = session.withheld[id];
  return { cause: withheld?.cause ?? 'signs', reason: withheld?.reason ?? '' };
}

/** What an answer records, where it is not what is recorded already. */
function factsOf(session: Session, person: string, { cause, reason }: Answer): EventFact[] {
  const before = recorded(session, person);
  if (cause === 'signs') return before.cause === 'signs' ? [] : [{ type: 'signatureExpected', person }];
  const isSame = before.cause === cause && before.reason.trim() === reason.trim();
  return isSame ? [] : [{ type: 'signatureWithheld', person, cause, ...filled({ reason }) }];
}
