/** The versions of a final acta: each is frozen, and stands until the acta is reopened for a reason. */
import type { AnnexFile, Fact } from './facts.ts';
import type { Session } from './session.ts';

/** A version of the acta as it was made final. */
export interface Seal {
  /** From 1. */
  readonly version: number;
  /** The SHA-256 of its Word file, by which anybody can tell that a file is this version. */
  readonly sha256: string;
  /** The SHA-256 of its compiled document, as JSON. */
  readonly document: string;
  /** The files of its annexes, in the order of its list. */
  readonly annexes: readonly SealedAnnex[];
  /** When it was made final. UTC, ISO 8601. */
  readonly at: string;
  /** When it was reopened, and why; null while it stands. */
  readonly reopened: { readonly at: string; readonly reason: string } | null;
}

/** An annex's file as it went with a version: its SHA-256 is `file.asset`. */
export interface SealedAnnex {
  readonly id: string;
  readonly file: AnnexFile;
}

/** The files that go with the acta if it is made final now. */
export function sealedAnnexes({ annexes }: Session): SealedAnnex[] {
  return annexes.flatMap(({ id, file }) => (file === null ? [] : [{ id, file }]));
}

/** The version that stands; null while the acta is a draft. */
export function standingSeal(session: Session): Seal | null {
  const last = session.seals.at(-1);
  return last && last.reopened === null ? last : null;
}

/** What can still be recorded once the acta is final: nothing that the acta tells. */
const LEAVES_ACTA: ReadonlySet<Fact['type']> = new Set([
  'actaReopened',
  'findingDismissed',
  'findingRestored',
  'doubtMarked',
  'doubtSettled',
]);

/** Whether a fact could change what a final acta says. */
export function changesActa(fact: Fact): boolean {
  return !LEAVES_ACTA.has(fact.type);
}

/** Facts that make the acta final or reopen it: undoing goes no further back than them. */
export function isSealing(fact: Fact): boolean {
  return fact.type === 'actaFinalized' || fact.type === 'actaReopened';
}

/** The files that a fact rests on, by their SHA-256. */
export function assetsOf(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'actaFinalized':
      return [fact.sha256, fact.document];
    case 'annexed':
    case 'annexAmended':
      return fact.file ? [fact.file.asset] : [];
    default:
      return [];
  }
}
