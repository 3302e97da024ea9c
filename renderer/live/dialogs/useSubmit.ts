/** Recording from a dialog: once, with what is wrong said at its field, and the dialog closed when it is on disk. */
import { useState } from 'react';
import { record } from '#renderer/state/session/recording.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { problemWith } from '../actions.ts';
import { now } from '../commands.ts';
import { closeDialog } from '../screen.ts';

interface Submit {
  /** What is wrong, by field as the fact names it; `''` for what concerns no field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly setErrors: (errors: Readonly<Record<string, string>>) => void;
  readonly isBusy: boolean;
  /**
   * Records facts in one act. One that stands alone is checked first, so that its problem is shown at its field.
   * @param then instead of closing the dialog
   */
  readonly submit: (facts: readonly [EventFact, ...EventFact[]], then?: () => void) => Promise<void>;
}

export function useSubmit(): Submit {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const submit: Submit['submit'] = async (facts, then = closeDialog) => {
    if (isBusy) return;
    const problem = facts.length === 1 ? problemWith(facts[0]) : null;
    if (problem) return setErrors({ [problem.path ?? '']: problem.message });
    setErrors({});
    setBusy(true);
    // What only the main process knows (a folio that another session has) is shown at its field as well.
    const done = await record(now(...facts), ({ path, message }) => {
      const field = path?.replace(/^facts\[\d+\]\.fact\./, '');
      if (field === undefined || field === path) return false;
      setErrors({ [field]: message });
      return true;
    });
    setBusy(false);
    if (done) then();
  };
  return { errors, setErrors, isBusy, submit };
}
