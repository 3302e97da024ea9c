/** The attendance list: members, whoever sits in their place, and guests, each with room to sign. */
import type { Person } from '../../body/person.ts';
import type { PhraseKey } from '../../body/phrasebook.ts';
import { attended, inRollCallOrder, people, substitutesOf } from '../../session/attendance.ts';
import type { Session } from '../../session/session.ts';
import type { Run } from '../blocks.ts';
import { attendeeFields, rollCallFields } from '../fields/attendance.ts';
import { type CompiledDocument, type Drafting, draftDocument } from './drafting.ts';

/** The shares of the width: number, person, how she attends, and where she signs. */
const SHARES = [0.07, 0.43, 0.18, 0.32];
/** The height of a row, in cm: room to sign. */
const ROW = 1.25;

export function compileAttendance(session: Session): CompiledDocument {
  const drafting = draftDocument(session, 'attendanceDocumentTitle', 'attendanceTitle');
  const { writer, sentence, finished } = drafting;
  writer.sentence(sentence('attendanceIntro'));
  const order = inRollCallOrder(session);
  const members = order.filter(({ standing }) => standing === 'member').flatMap((member) => seated(session, member));
  const guests = people(session).filter(({ standing }) => standing === 'guest');
  writeGroup(session, drafting, 'attendanceMembers', members, 1);
  if (guests.length > 0) writeGroup(session, drafting, 'attendanceGuests', guests, members.length + 1);
  const rollCall = session.minutes.find((minute) => minute.kind === 'rollCall');
  if (rollCall) writer.sentence(sentence('attendanceQuorum', rollCallFields(session, rollCall)));
  return finished(session.sheet.date);
}

/** Who sits in a member's seat: she herself, whoever substituted her, or both where they relieved each other. */
function seated(session: Session, member: Person): Person[] {
  const substitutes = substitutesOf(session, member.id).filter(({ id }) => attended(session, id));
  return substitutes.length > 0 && !attended(session, member.id) ? substitutes : [member, ...substitutes];
}

function writeGroup(
  session: Session,
  { writer, sentence }: Drafting,
  heading: PhraseKey,
  group: readonly Person[],
  from: number,
): void {
  const named = writer.runs(sentence(heading));
  if (named.length > 0) writer.block({ kind: 'heading', level: 1, runs: named });
  const cell = (phrase: PhraseKey, fields: object, about: string): Run[] =>
    writer.runs(sentence(phrase, fields, about));
  const heads = (['attendanceNumber', 'attendancePerson', 'attendanceHow', 'attendanceSignature'] as const).map(
    (phrase) => cell(phrase, {}, heading),
  );
  const rows = group.map((person, index): Run[][] => [
    [{ text: String(from + index), origin: 'generated' }],
    cell('attendanceEntry', attendeeFields(session, person), person.id),
    cell('attendanceState', attendeeFields(session, person), person.id),
    [],
  ]);
  writer.block({ kind: 'table', header: true, rows: [heads, ...rows], shares: SHARES, rowHeight: ROW });
}
