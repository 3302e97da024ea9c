/** What a session is at an instant: the result of folding its facts. Nothing here is stored. */
import type { Body } from '../body/body.ts';
import type { Person } from '../body/person.ts';
import type { Writing } from '../text/writing.ts';
import type { ItemPlace } from './agenda.ts';
import type {
  Accreditation,
  AnnexFile,
  Departure,
  Due,
  ItemDraft,
  Lead,
  Presence,
  Responsible,
  Sheet,
  SourceDocument,
} from './facts.ts';
import type { Seal } from './seal.ts';
import type { Vote } from './voting.ts';

export type Stage = 'convened' | 'open' | 'closed';

/** A stretch of presence; `to` is null while it lasts. Instants are UTC, ISO 8601. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** A person's attendance. Someone not in the record was never called nor arrived. */
export interface Attendance {
  readonly mode: 'remote' | 'room';
  /** Of one who was absent at the roll call: whether it was excused. */
  readonly justified: boolean;
  readonly spans: readonly Span[];
  /** How the last stretch of presence ended; null where none did. */
  readonly departed: Departure | null;
}

/** Somebody who may sit in a member's place. */
export interface Substitute {
  readonly person: Person;
  readonly member: string;
  readonly accreditation: Accreditation | null;
}

/** Why a session was not held, and for when it is convened again. */
export interface NotHeld {
  readonly reason: string | null;
  readonly reconvened: { readonly date: string; readonly time?: string | undefined } | null;
}

/** Who conducts the session from an instant on. */
export interface Chair {
  readonly from: string;
  readonly person: string;
}

/** An item of the agenda as it stands now. */
export interface AgendaItem extends ItemDraft {
  readonly withdrawn: boolean;
  /** To when it was put off, as long as it is not taken up again; null where it was not. */
  readonly deferred: 'session' | 'later' | null;
  /** When it was first opened, and when it last ended; null before. */
  readonly openedAt: string | null;
  readonly endedAt: string | null;
}

/** One stretch during which an item was dealt with; an item that is taken up again has several. */
export interface Visit extends Span {
  /** The item that was opened. */
  readonly item: string;
  /** Those that are dealt with together with it. */
  readonly others: readonly string[];
}

/** Items that are discussed as one, or voted as one, in the order of the agenda. */
export interface Joint {
  readonly items: readonly string[];
  readonly what: 'discussion' | 'vote';
}

export interface Agenda {
  /** As it was convened, with its titles of then. */
  readonly convened: readonly ItemDraft[];
  /** As it stands: every item, withdrawn ones too, in order. */
  readonly items: readonly AgendaItem[];
  /** The titles in order as the body approved them; null until it did. */
  readonly approved: readonly ItemDraft[] | null;
  /** What is dealt with together; no item is in two. */
  readonly joints: readonly Joint[];
}

/** Who holds the floor. */
export interface Floor {
  readonly person: string;
  readonly block: string;
  readonly since: string;
  /** The log entry that gave it. */
  readonly turn: string;
  /** Since when its clock is stopped; null while it runs. */
  readonly pausedSince: string | null;
}

/** One turn of the floor, for the timeline. `entry` is the log entry that gave it. */
export interface Turn {
  readonly entry: string;
  readonly block: string;
  readonly person: string;
  readonly item: string;
  readonly from: string;
  readonly to: string | null;
  /** The stretches during which its clock stood still. */
  readonly pauses: readonly Span[];
  /** Of the body's kinds of speech; null for the usual one. */
  readonly kind: string | null;
}

export interface MinuteBase {
  readonly id: string;
  /** The log entry that made it, whose instant can be corrected. */
  readonly entry: string;
  readonly at: string;
  /** The item during which it happened; null outside of any. */
  readonly item: string | null;
  /** Which opening of an item it happened in: an index of the session's `visits`; null outside of any. */
  readonly visit: number | null;
}

/** A paragraph: what a person said, or the facilitator's own narrative when `person` is null. */
export interface Block extends MinuteBase, Writing {
  readonly kind: 'block';
  readonly person: string | null;
  readonly lead: Lead | null;
  readonly joined: boolean;
  /** Still a note, to be written up before the acta is final. */
  readonly note: boolean;
}

/** A change of the agenda, told where it happened. */
export interface AgendaChange extends MinuteBase {
  readonly kind: 'change';
  readonly change: 'added' | 'withdrawn' | 'renamed' | 'moved' | 'deferred';
  readonly target: string;
  /** The item's place before the change, and its title; null for one just added. */
  readonly number: ItemPlace | null;
  readonly title: string;
  /** The place after the change; null for one withdrawn. */
  readonly newNumber: ItemPlace | null;
  readonly newTitle: string;
  /** Of one deferred: to when. */
  readonly until: 'session' | 'later' | null;
  readonly requestedBy: string | null;
  readonly reason: string | null;
  readonly document: SourceDocument | null;
}

/** Items are joined, or parted again; told with the numbers and titles of that moment. */
export interface JointMinute extends MinuteBase {
  readonly kind: 'joint';
  readonly joined: boolean;
  readonly what: Joint['what'];
  readonly items: readonly { readonly id: string; readonly number: ItemPlace | null; readonly title: string }[];
  readonly requestedBy: string | null;
  readonly reason: string | null;
  readonly document: SourceDocument | null;
}

export interface VoteMinute extends MinuteBase, Vote {
  readonly kind: 'vote';
  /** When it was opened: who could vote was settled then. */
  readonly openedAt: string;
  readonly question: string | null;
  /** The items that it decides: the one that was open, and those joined with it. */
  readonly items: readonly string[];
  /** In the order in which they were recorded; one a person. */
  readonly particulars: readonly ParticularVote[];
}

/** The particular vote of one who voted: her own reasons, or only that she announced them. */
export interface ParticularVote {
  readonly id: string;
  readonly person: string;
  readonly text: string | null;
  readonly document: string | null;
}

export interface Agreement extends MinuteBase {
  readonly kind: 'agreement';
  readonly vote: string | null;
  readonly folio: string;
  readonly text: string;
  /** The items that it belongs to. */
  readonly items: readonly string[];
  readonly responsible: Responsible | null;
  readonly due: Due | null;
}

/** A subject of other business begins. */
export interface Subject extends MinuteBase {
  readonly kind: 'subject';
  readonly title: string;
  readonly proposedBy: string | null;
}

export interface RollCall extends MinuteBase {
  readonly kind: 'rollCall';
  readonly attendance: readonly Presence[];
}

/** Someone comes or goes. A reconnection is the return after a disconnection. */
export interface Movement extends MinuteBase {
  readonly kind: 'arrival' | 'reconnection' | 'departure' | 'disconnection';
  readonly person: string;
  readonly reason: string | null;
}

/** Somebody takes a seat from whoever sat in it. */
export interface Relief extends MinuteBase {
  readonly kind: 'relief';
  readonly person: string;
  /** Who sat in it until then. */
  readonly gives: string;
}

/** Somebody is admitted in a member's place. */
export interface Admission extends MinuteBase {
  readonly kind: 'admission';
  readonly person: string;
}

/** The session goes on in second call. */
export interface SecondCall extends MinuteBase {
  readonly kind: 'secondCall';
}

/** Another person conducts the session from now on. */
export interface ChairChange extends MinuteBase {
  readonly kind: 'chair';
  readonly person: string;
}

/** The session is suspended, or goes on. */
export interface Recess extends MinuteBase {
  readonly kind: 'recess' | 'resumption';
  readonly reason: string | null;
}

export type Minute =
  | Block
  | AgendaChange
  | JointMinute
  | VoteMinute
  | Agreement
  | Subject
  | RollCall
  | Movement
  | Relief
  | Admission
  | SecondCall
  | ChairChange
  | Recess;

/** A mark by which something is to be checked against the recording. */
export interface Doubt {
  readonly id: string;
  readonly entry: string;
  readonly at: string;
  /** The paragraph it is about, and the item during which it was made. */
  readonly block: string | null;
  readonly item: string | null;
  readonly note: string | null;
  readonly settled: boolean;
}

/** Someone waiting for the floor. */
export interface FloorRequest {
  readonly person: string;
  readonly since: string;
}

/** A vote that is being taken: who can vote in it is settled. */
export interface OpenVote {
  readonly id: string;
  readonly since: string;
  /** By person, in the members' order. */
  readonly eligible: readonly string[];
}

/** What the facilitator decided about a generated sentence: another variant, or her own words. */
export interface SentenceChoice {
  readonly variant?: number;
  readonly text?: string;
}

/** Something that goes with the acta; its place among the others gives its number. */
export interface Annex {
  readonly id: string;
  readonly title: string;
  /** Its own label in place of the body's. */
  readonly label: string | null;
  /** What it belongs to; null for the session as a whole. */
  readonly about: { readonly item: string } | { readonly agreement: string } | null;
  readonly file: AnnexFile | null;
}

/** Why a signatory does not sign. */
export interface Withheld {
  readonly cause: 'refused' | 'unable';
  readonly reason: string | null;
}

export interface Session {
  /** The body as it was on the session's day. */
  readonly body: Body;
  readonly sheet: Sheet;
  readonly stage: Stage;
  /** Of a closed session that was not held for want of quorum; null for any other. */
  readonly notHeld: NotHeld | null;
  /** Since when it goes by the quorum of the second call; null while it does not. */
  readonly secondCallAt: string | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  /** The log entries that opened and closed it, whose instants can be corrected. */
  readonly openedBy: string | null;
  readonly closedBy: string | null;
  readonly guests: readonly Person[];
  readonly substitutes: readonly Substitute[];
  readonly attendance: Readonly<Record<string, Attendance>>;
  /** Who has conducted it since when, in order; until the first, the convener does. */
  readonly chairs: readonly Chair[];
  readonly agenda: Agenda;
  /** The stretches during which items were dealt with, in order. */
  readonly visits: readonly Visit[];
  /** The item being dealt with. */
  readonly currentItem: string | null;
  /** The subject of other business being dealt with. */
  readonly currentSubject: string | null;
  readonly floor: Floor | null;
  readonly turns: readonly Turn[];
  /** Who waits for the floor, the first to be given it first. */
  readonly queue: readonly FloorRequest[];
  /** Since when the session is in recess; null while it is not. */
  readonly recessSince: string | null;
  readonly openVote: OpenVote | null;
  readonly doubts: readonly Doubt[];
  /** All that happened, in the order in which the acta tells it. */
  readonly minutes: readonly Minute[];
  readonly sentences: Readonly<Record<string, SentenceChoice>>;
  /** Who does not sign though she should, and why; by person. */
  readonly withheld: Readonly<Record<string, Withheld>>;
  /** Why findings of the audit were set aside, by the finding's id. */
  readonly dismissed: Readonly<Record<string, string>>;
  /** What goes with the acta, in the order of its list. */
  readonly annexes: readonly Annex[];
  /** The versions of the acta that were made final, in order. */
  readonly seals: readonly Seal[];
}
