/** A finding of the audit: something that would embarrass the office if the acta left it as it is. */
import type { Source } from '../blocks.ts';

/** What each rule tells of a finding. Quoted words are as they stand in the acta; dates are `YYYY-MM-DD`, and hours `HH:MM`. */
export interface RuleData {
  // The frame of the session: convocation, opening, roll call, closing.
  notOpened: object;
  notClosed: object;
  openingUntold: object;
  closingUntold: object;
  openingHourUntold: object;
  closingHourUntold: object;
  noConvocation: object;
  noOficio: object;
  noConvocationDate: object;
  convocationAfterSession: { readonly convocation: string; readonly date: string };
  oficioYear: { readonly oficio: string; readonly year: string };
  openedOtherDay: { readonly date: string; readonly opened: string };
  openedEarly: { readonly time: string; readonly opened: string };
  openedLate: { readonly time: string; readonly opened: string };
  secondCallEarly: { readonly called: string; readonly due: string };
  longSession: { readonly hours: number };
  noRollCall: object;
  chairAbsent: { readonly name: string; readonly hour: string };
  noQuorum: { readonly title: string; readonly present: number; readonly needed: number };

  // The items of the agenda.
  itemNotOpened: ItemData;
  itemNotResumed: ItemData;
  itemWithoutOutcome: ItemData & { readonly kind: 'rollCall' | 'decision' | 'information' | 'otherBusiness' };
  itemUndecided: ItemData;
  agendaNotApproved: ItemData;

  // The actas of earlier sessions.
  previousActaUnknown: ItemData;
  previousActaNumber: { readonly told: string; readonly expected: string | null; readonly own: string };
  previousActaDate: { readonly told: string; readonly date: string };
  previousActaMismatch: { readonly told: string; readonly expected: string; readonly date: string };

  // Votes and agreements.
  voteWithoutQuorum: { readonly title: string; readonly present: number; readonly needed: number };
  voterAbsent: { readonly name: string; readonly title: string };
  voterWithoutVote: { readonly name: string; readonly title: string };
  voterMissing: { readonly name: string; readonly title: string };
  agreementUnfinished: { readonly folio: string; readonly text: string };
  agreementOnRejected: { readonly folio: string };
  agreementWithoutQuorum: { readonly folio: string; readonly present: number; readonly needed: number };
  dueBeforeSession: { readonly folio: string; readonly due: string; readonly date: string };
  agreementWithoutVote: { readonly folio: string; readonly told: Result | null };
  resultMismatch: { readonly told: Result; readonly actual: Result | 'rejected' };
  tallyMismatch: { readonly told: string; readonly actual: number };
  folioGap: {
    readonly before: string | null;
    readonly after: string;
    readonly missing: string;
    readonly count: number;
  };
  folioRepeated: { readonly folio: string };
  folioOrder: { readonly folio: string; readonly after: string };
  folioPattern: { readonly folio: string; readonly expected: string };
  folioOtherSession: { readonly folio: string; readonly expected: string };

  // What the texts say.
  sessionMismatch: { readonly told: string; readonly own: string };
  sessionOther: { readonly told: string; readonly own: string };
  dateMismatch: { readonly told: string; readonly date: string };
  dateImpossible: { readonly told: string };
  weekdayMismatch: { readonly told: string; readonly date: string };
  nameSpelled: { readonly told: string; readonly name: string };
  officeSpelled: { readonly told: string; readonly office: string };
  personTwice: { readonly one: string; readonly other: string };
  annexNotAttached: { readonly told: string };
  annexWithoutFile: { readonly label: string; readonly title: string };
  annexNotCited: { readonly label: string; readonly title: string };
  blankInText: { readonly text: string };
  wordRepeated: { readonly text: string };
  notRepresentable: { readonly text: string };

  // Sentences: what could not be written, and what she wrote in place of a generated one.
  missingDatum: { readonly text: string };
  noteUnwritten: { readonly name: string | null; readonly text: string };
  doubtUnsettled: { readonly note: string | null; readonly text: string | null };
  emptyBlock: { readonly name: string | null; readonly title: string | null };
  template: { readonly key: string; readonly detail: string };
  rewrittenFacts: { readonly told: string; readonly expected: string };
  rewrittenStale: { readonly before: string; readonly after: string };

  // Who signs.
  nobodySigns: object;
  signatoryAbsent: { readonly name: string };
  memberDoesNotSign: { readonly name: string };
}

export interface ItemData {
  /** As the agenda numbers it: “4”, “4.a”. */
  readonly number: string;
  readonly title: string;
}

/** The two ways in which an approved vote is told. */
export type Result = 'unanimous' | 'majority';

export type RuleId = keyof RuleData;

/** An error must not leave the office; a warning is hers to judge. */
export type Severity = 'error' | 'warning';

export interface Finding<R extends RuleId = RuleId> {
  /** Rule and target: the same fault has the same identifier each time the acta is compiled. */
  readonly id: string;
  readonly rule: R;
  readonly severity: Severity;
  /** Where it is mended; null where it is about nothing in particular. */
  readonly source: Source | null;
  /** The stable key of the sentence at fault, where it is one. */
  readonly sentence?: string;
  readonly data: RuleData[R];
}

/** The parts of a finding that are not its rule or its severity. */
export interface Place {
  /** What tells this finding from others of the same rule. */
  readonly target?: string;
  readonly source?: Source | null;
  readonly sentence?: string | undefined;
}

/** A finding that must be mended. */
export function error<R extends RuleId>(rule: R, place: Place, data: RuleData[R]): Finding<R> {
  return finding('error', rule, place, data);
}

/** A finding that is hers to judge. */
export function warning<R extends RuleId>(rule: R, place: Place, data: RuleData[R]): Finding<R> {
  return finding('warning', rule, place, data);
}

function finding<R extends RuleId>(severity: Severity, rule: R, place: Place, data: RuleData[R]): Finding<R> {
  return {
    id: place.target === undefined ? rule : `${rule}:${place.target}`,
    rule,
    severity,
    source: place.source ?? null,
    ...(place.sentence === undefined ? {} : { sentence: place.sentence }),
    data,
  };
}
