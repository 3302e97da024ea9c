/** Corrections of the attendance, person by person. */
import type { Person } from '#shared/body/person.ts';
import { catalogue } from '#shared/catalogue/index.ts';
import type { Session } from '#shared/session/session.ts';
import { callablePeople } from '../../people.ts';
import type { LiveDialog } from '../../screen.ts';
import { entry, type PaletteEntry } from './entry.ts';

const t = catalogue.live.palette;
const { also } = t;

/** What was not as the roll call told, and the data of whoever is of this session alone. */
export function correctionEntries(session: Session): PaletteEntry[] {
  return callablePeople(session).flatMap((person) => correctionsOf(session, person));
}

function correctionsOf(session: Session, person: Person): PaletteEntry[] {
  const { id, name, standing: role } = person;
  const amends = (dialog: LiveDialog) => [
    entry('attendance', {
      id: `amend:${id}`,
      label: t.amend(name),
      also: also.correct,
      weight: 0,
      act: { kind: 'dialog', dialog },
    }),
  ];
  const amend =
    role === 'substitute'
      ? amends({ kind: 'amendSubstitute', person: id })
      : session.guests.includes(person)
        ? amends({ kind: 'guest', amends: id })
        : [];
  const record = session.attendance[id];
  if (!record) return amend;
  const corrects = (label: string, part: { mode?: 'remote' | 'room'; justified?: boolean }) =>
    entry('attendance', {
      id: `correct:${id}`,
      label,
      also: also.correct,
      weight: 0,
      act: { kind: 'record', fact: { type: 'presenceCorrected', person: id, ...part } },
    });
  if (record.spans.length > 0) {
    const mode = record.mode === 'room' ? 'remote' : 'room';
    return [...amend, corrects(mode === 'room' ? t.toRoom(name) : t.toRemote(name), { mode })];
  }
  const justified = !record.justified;
  return [...amend, corrects(justified ? t.excuse(name) : t.unexcuse(name), { justified })];
}
