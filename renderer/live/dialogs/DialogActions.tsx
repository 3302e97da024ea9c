import { Button } from '#renderer/ui/Button.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { closeDialog } from '../screen.ts';

interface DialogActionsProps {
  /** The word on the button that records. */
  readonly submit: string;
  readonly isDisabled?: boolean;
  readonly danger?: boolean;
  /** Where the dialog has no field to begin in: Enter records. */
  readonly autoFocus?: boolean;
}

/** The foot of a dialog with a form: leave it, or record. */
export function DialogActions({ submit, isDisabled, danger, autoFocus }: DialogActionsProps) {
  return (
    <>
      <Button onPress={closeDialog}>{catalogue.live.cancel}</Button>
      <Button
        type="submit"
        variant={danger ? 'danger' : 'primary'}
        isDisabled={isDisabled ?? false}
        autoFocus={autoFocus ?? false}
      >
        {submit}
      </Button>
    </>
  );
}
