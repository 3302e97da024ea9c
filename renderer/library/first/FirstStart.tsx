import { type ReactNode, useMemo } from 'react';
import { type StepperProps, StepsOfPage } from '#renderer/ui/Stepper.tsx';
import { catalogue } from '#shared/catalogue/index.ts';

const text = catalogue.first;

/** One of the three steps from nothing to the first session, with where it is among them. */
export function FirstStart({ at, children }: { readonly at: 0 | 1 | 2; readonly children: ReactNode }) {
  const steps = useMemo((): StepperProps => ({ label: text.stepsLabel, steps: text.steps, at }), [at]);
  return <StepsOfPage value={steps}>{children}</StepsOfPage>;
}
