import { type ReactNode, useState } from 'react';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { closeDialog } from '../screen.ts';
import { AskedFields } from './AskedFields.tsx';
import { type AskedFacts, askedFacts, NOT_ASKED } from './asked.ts';
import { DialogActions } from './DialogActions.tsx';
import { DialogError } from './DialogError.tsx';
import { useSubmit } from './useSubmit.ts';

interface ChangeDialogProps {
  readonly title: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** Whether the acta tells it though nobody asked for it. */
  readonly alwaysTold?: boolean;
  /** The fields of this change, with what is wrong with them. */
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode;
  /** The fact, given who asked; or what is wrong, by field. */
  readonly fact: (asked: AskedFacts) => EventFact | Readonly<Record<string, string>>;
}

/** A change of the agenda: its own fields, who asked for it and why. */
export function ChangeDialog({ title, submit, danger, alwaysTold, children, fact }: ChangeDialogProps) {
  const { errors, setErrors, isBusy, submit: send } = useSubmit();
  const [asked, setAsked] = useState(NOT_ASKED);
  const finish = () => {
    const facts = askedFacts(asked);
    if (!facts) return setErrors({ folio: catalogue.live.change.folioNeeded });
    const made = fact(facts);
    if (isFact(made)) void send([made]);
    else setErrors(made);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={closeDialog}
      onSubmit={finish}
      actions={<DialogActions submit={submit} isDisabled={isBusy} danger={danger ?? false} />}
    >
      <DialogError message={errors[''] ?? errors.item} />
      {children(errors)}
      <AskedFields asked={asked} onChange={setAsked} errors={errors} alwaysTold={alwaysTold ?? false} />
    </Dialog>
  );
}

function isFact(made: EventFact | Readonly<Record<string, string>>): made is EventFact {
  return 'type' in made;
}
