/** All that the palette offers, from the session as it is: what it is called, whether it can be done now and why not. */
import { agendaEntries, itemEntries } from './agenda.ts';
import { agreementEntries } from './agreements.ts';
import { annexEntries } from './annexes.ts';
import { attendanceEntries } from './attendance.ts';
import type { PaletteContext, PaletteEntry } from './entry.ts';
import { floorEntries } from './floor.ts';
import { helpEntries } from './help.ts';
import { hourEntries } from './hours.ts';
import { openingEntries } from './opening.ts';
import { sessionEntries } from './session.ts';
import { shortcutEntries } from './shortcuts.ts';
import { textEntries } from './text.ts';
import { unkeyedEntries } from './unkeyed.ts';
import { windowEntries } from './window.ts';

/** Every entry, the most likely first. */
export function paletteEntries(context: PaletteContext): PaletteEntry[] {
  return [
    ...openingEntries(context),
    ...floorEntries(context),
    ...shortcutEntries(context),
    ...textEntries(context),
    ...unkeyedEntries(context),
    ...agreementEntries(context),
    ...annexEntries(context),
    ...itemEntries(context),
    ...agendaEntries(context),
    ...attendanceEntries(context),
    ...hourEntries(context),
    ...sessionEntries(context),
    ...windowEntries(context),
    ...helpEntries(),
  ];
}
