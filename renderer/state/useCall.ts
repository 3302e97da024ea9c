import { useCallback, useEffect, useState } from 'react';
import type { CallName, Input, Output } from '#shared/api.ts';
import { asApiError, call } from './client.ts';

export interface Called<T> {
  /** What was answered; null until then. */
  readonly value: T | null;
  /** Why it was not, in words. */
  readonly problem: string | null;
  /** Asks again, keeping what is shown until the answer. */
  readonly reload: () => void;
}

/** What a call answers, for a screen to show. Asked again when the input changes. */
export function useCall<C extends CallName>(name: C, input: Input<C>): Called<Output<C>> {
  const [state, setState] = useState<{ readonly value: Output<C> | null; readonly problem: string | null }>({
    value: null,
    problem: null,
  });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again.
  useEffect(() => {
    let current = true;
    call(name, JSON.parse(asked) as Input<C>).then(
      (value) => current && setState({ value, problem: null }),
      (error) => current && setState((before) => ({ ...before, problem: asApiError(error).message })),
    );
    return () => {
      current = false;
    };
  }, [name, asked, attempt]);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { ...state, reload };
}
