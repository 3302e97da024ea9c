/** The palette's entries, kept up to date while it is open. */
import { useMemo } from 'react';
import { useFormat } from '#renderer/prose/current.ts';
import { FORMATS } from '#renderer/state/formats.ts';
import { useTheme } from '#renderer/state/theme.ts';
import { redoTarget, undoTarget } from '#shared/session/log.ts';
import { actName, problemWith } from '../actions.ts';
import { entryLooksAlone, isReplay } from '../replaying.ts';
import { useScreen } from '../screen.ts';
import { useEntries, useLive } from '../useLive.ts';
import { paletteEntries } from './entries/entries.ts';
import type { PaletteEntry } from './entries/entry.ts';
import { floorEntries } from './entries/floor.ts';

/** Everything that can be done, or just whom the floor can be given to. */
export function usePaletteEntries(only: 'floor' | null): PaletteEntry[] {
  const session = useLive();
  const log = useEntries();
  const editing = useScreen((screen) => screen.editing);
  const inTable = useFormat((now) => now.table);
  const acta = useScreen((screen) => screen.acta);
  const theme = useTheme((state) => state.theme);
  return useMemo(() => {
    const context = {
      session,
      editing,
      inTable,
      acta,
      theme,
      undoName: actName(undoTarget(log)),
      redoName: actName(redoTarget(log)),
      formats: FORMATS,
      whyNot: (fact: Parameters<typeof problemWith>[0]) => problemWith(fact)?.message ?? null,
    };
    const entries = only === 'floor' ? floorEntries(context) : paletteEntries(context);
    return isReplay() ? entries.filter(({ act }) => entryLooksAlone(act)) : entries;
  }, [session, log, editing, inTable, acta, theme, only]);
}
