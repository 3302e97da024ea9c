/** What is being written in a form and is not saved yet: kept on this machine until it is saved or discarded. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { confirm } from '#renderer/ui/confirm.tsx';
import { catalogue } from '#shared/catalogue/index.ts';
import { forget, keep, kept } from './kept.ts';
import { useNavigation } from './navigationStore.ts';
import { useAppInfo } from './start.ts';

export interface Draft<T> {
  readonly value: T;
  readonly change: (change: (value: T) => T) => void;
  /** Whether it differs from what is saved. */
  readonly dirty: boolean;
  /** Whether it was left unsaved the last time and has been brought back. */
  readonly recovered: boolean;
  /** Goes back to what is saved. */
  readonly discard: () => void;
  /** It was saved: it is no longer kept here, and the screen may be left. */
  readonly settle: () => void;
}

/**
 * A draft that outlives the window, and asks before its screen is left.
 * @param key what it is a draft of
 * @param saved what it starts from, taken when the form first shows
 */
export function useDraft<T>(key: string, saved: T): Draft<T> {
  const version = useAppInfo((state) => state.info?.version ?? '');
  const place = `draft/${version}/${key}`;
  const [initial] = useState(saved);
  const [found] = useState(() => kept(place, initial));
  const [value, setValue] = useState<T>(found ?? initial);
  const [recovered, setRecovered] = useState(found !== null);
  const [settled, setSettled] = useState(false);
  const dirty = !settled && JSON.stringify(value) !== JSON.stringify(initial);

  useEffect(() => {
    if (dirty) keep(place, value);
    else forget(place);
  }, [dirty, place, value]);

  const guard = useNavigation((navigation) => navigation.guard);
  const unguard = useRef<() => void>(() => {});
  useEffect(() => {
    if (!dirty) return;
    unguard.current = guard(async () => {
      const leave = await confirm({
        title: catalogue.drafts.leaveTitle,
        body: catalogue.drafts.leaveBody,
        confirm: catalogue.drafts.leave,
        cancel: catalogue.drafts.stay,
        tone: 'danger',
      });
      if (leave) forget(place);
      return leave;
    });
    return () => unguard.current();
  }, [dirty, guard, place]);

  const discard = useCallback(() => {
    setValue(initial);
    setRecovered(false);
  }, [initial]);
  const settle = useCallback(() => {
    unguard.current();
    forget(place);
    setSettled(true);
  }, [place]);
  const change = useCallback((changed: (before: T) => T) => setValue(changed), []);
  return { value, change, dirty, recovered, discard, settle };
}
