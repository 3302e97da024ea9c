/** All that writes goes one after another, so that facts are recorded in the order in which they were made. */
import { type OpenSession, useSession } from '../session.ts';

let tail: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Does the work after all that was asked for before it. */
export function enqueue<T>(work: () => Promise<T>): Promise<T> {
  waiting += 1;
  // Before anything changes on the screen: what is recorded leaves before the drawing begins.
  const done = tail.then(work).finally(() => {
    waiting -= 1;
    if (waiting === 0) {
      const { drafts, saving } = useSession.getState();
      useSession.setState({ saving: nextSaving(drafts, saving) });
    }
  });
  tail = done.catch(() => {});
  if (useSession.getState().saving === 'saved') useSession.setState({ saving: 'saving' });
  return done;
}

/** How many works are asked for and not done, the one that is being done among them. */
export function unfinished(): number {
  return waiting;
}

/** Resolves once all that was asked for until now is done. */
export function allDone(): Promise<unknown> {
  return tail;
}

/** What is told of the saving, with these texts unsent and what was told before. */
export function nextSaving(drafts: OpenSession['drafts'], saving: OpenSession['saving']): OpenSession['saving'] {
  if (Object.keys(drafts).length > 0) return saving === 'failed' ? 'failed' : 'saving';
  return waiting > 0 ? 'saving' : 'saved';
}
