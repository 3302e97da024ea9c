/** What the acta says of each thing that was recorded. */
import type { PhraseKey } from '../../body/phrasebook.ts';
import { findItem, itemsOf } from '../../session/agenda.ts';
import { chairAt } from '../../session/chair.ts';
import { quorumChanges } from '../../session/quorum.ts';
import type { AgendaChange, JointMinute, Minute, Movement, Recess } from '../../session/session.ts';
import { changeFields, jointFields, subjectFields } from '../fields/agenda.ts';
import { admissionFields, movementFields, quorumFields, reliefFields, rollCallFields } from '../fields/attendance.ts';
import { chairFields, recessFields, secondCallFields } from '../fields/course.ts';
import { itemFields } from '../fields/item.ts';
import { presideFields } from '../fields/session.ts';
import { writeBlock } from './block.ts';
import { writeAgreement, writeVote } from './decisions.ts';
import { phrase, type Say, type Work } from './work.ts';

/** A minute of one kind, or of several that are told alike. */
type MinuteOf<K extends Minute['kind']> = Minute & { readonly kind: K };

/** Writes a minute of one kind; `say` puts a sentence that leads back to it. */
type Teller<K extends Minute['kind']> = (work: Work, minute: MinuteOf<K>, say: Say) => void;

const CHANGE_PHRASE: Record<AgendaChange['change'], PhraseKey> = {
  added: 'itemAdded',
  withdrawn: 'itemWithdrawn',
  renamed: 'itemRenamed',
  moved: 'itemMoved',
  deferred: 'itemDeferred',
};

const QUORUM_PHRASE = { lost: 'quorumLost', reached: 'quorumReached' } as const;

/** Every kind of minute is told. */
const TELLERS: { readonly [K in Minute['kind']]: Teller<K> } = {
  block: writeBlock,
  rollCall: ({ session }, minute, say) => say(`rollCall:${minute.id}`, 'itemRollCall', rollCallFields(session, minute)),
  change: ({ session }, minute, say) => {
    // A change that nobody asked for is a correction of the wording, and is not told. What is put off always is.
    if (minute.change !== 'deferred' && !isAsked(minute)) return;
    say(`change:${minute.id}`, CHANGE_PHRASE[minute.change], changeFields(session, minute));
  },
  joint: ({ session }, minute, say) => {
    if (!minute.joined && !isAsked(minute)) return;
    say(`joint:${minute.id}`, minute.joined ? 'itemsJoined' : 'itemsParted', jointFields(session, minute));
  },
  subject: ({ session }, minute, say) => {
    const subjects = session.minutes.filter((other) => other.kind === 'subject' && other.item === minute.item);
    say(`subject:${minute.id}`, 'subject', subjectFields(session, minute, subjects.indexOf(minute) + 1));
  },
  arrival: tellMovement,
  reconnection: tellMovement,
  departure: tellMovement,
  disconnection: tellMovement,
  relief: ({ session }, minute, say) => say(`relief:${minute.id}`, 'relief', reliefFields(session, minute)),
  admission: ({ session }, minute, say) =>
    say(`admission:${minute.id}`, 'substituteAdmitted', admissionFields(session, minute)),
  secondCall: ({ session }, minute, say) => say(`secondCall:${minute.id}`, 'secondCall', secondCallFields(session)),
  chair: ({ session }, minute, say) => say(`chair:${minute.id}`, 'chairTaken', chairFields(session, minute)),
  recess: tellRecess,
  resumption: tellRecess,
  vote: writeVote,
  agreement: writeAgreement,
};

/** The teller that takes minutes of one kind. */
function tellerOf<K extends Minute['kind']>(kind: K): Teller<K> {
  return TELLERS[kind];
}

/** Writes what the acta says of a minute: its sentences speak of its item, and of who conducted the session then. */
export function writeMinute(work: Work, minute: Minute): void {
  const { session, writer } = work;
  const source = { kind: 'minute', id: minute.id } as const;
  const item = findItem(session, minute.item);
  const about = itemsOf(session, minute).filter((one) => !one.withdrawn);
  const itemPart = itemFields(session, about.length > 0 ? about : item ? [item] : []);
  const known = { ...itemPart, ...presideFields(session, chairAt(session, minute.at)) };
  tellerOf(minute.kind)(work, minute, (key, phraseKey, fields, keepNext = false) =>
    writer.sentence(phrase(work, key, phraseKey, { ...known, ...fields }, source), { keepNext }),
  );
}

function isAsked({ requestedBy, document, reason }: AgendaChange | JointMinute): boolean {
  return requestedBy !== null || document !== null || reason !== null;
}

/** Who comes or goes and, where that decides it, that the quorum was lost or reached. */
function tellMovement({ session }: Work, minute: Movement, say: Say): void {
  say(`${minute.kind}:${minute.id}`, minute.kind, movementFields(session, minute));
  const change = quorumChanges(session).find((one) => one.minute === minute.id);
  if (change) say(`quorum:${minute.id}`, QUORUM_PHRASE[change.change], quorumFields(session, change));
}

function tellRecess({ session }: Work, minute: Recess, say: Say): void {
  say(`${minute.kind}:${minute.id}`, minute.kind, recessFields(session, minute));
}
