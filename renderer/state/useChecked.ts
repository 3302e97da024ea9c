import { useCallback, useEffect, useMemo, useState } from 'react';
import { focusFirstError } from '#renderer/ui/focusFirstError.ts';
import { dismiss, notify } from '#renderer/ui/notify.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Checked, FieldErrors } from './fieldErrors.ts';

const NOTICE = 'fix';

export interface CheckedForm<T> {
  /** What is wrong, by field: nothing until the form was first submitted, then as it is. */
  readonly errors: FieldErrors;
  /** Checks what is written: the value as it can be saved, or null once the user has been shown what to mend. */
  readonly submit: () => T | null;
}

/**
 * Checks a form when it is submitted and, once it was refused, as it is mended.
 * @param value what is written
 * @param check the check, the same function each time
 * @param refused told of the fields at fault before the first of them takes the focus
 */
export function useChecked<V, T>(
  value: V,
  check: (value: V) => Checked<T>,
  refused?: (errors: FieldErrors) => void,
): CheckedForm<T> {
  const [attempted, setAttempted] = useState(false);
  const shown = useMemo(() => (attempted ? check(value).errors : null), [attempted, check, value]);
  useEffect(() => {
    if (attempted && shown === null) dismiss(NOTICE);
  }, [attempted, shown]);
  useEffect(() => () => dismiss(NOTICE), []);
  const submit = useCallback(() => {
    const checked = check(value);
    setAttempted(true);
    if (checked.errors === null) return checked.value;
    refused?.(checked.errors);
    notify({ tone: 'bad', key: NOTICE, message: catalogue.drafts.fix(Object.keys(checked.errors).length) });
    focusFirstError();
    return null;
  }, [check, value, refused]);
  return { errors: shown ?? {}, submit };
}
