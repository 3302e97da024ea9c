/** Folios as the body numbers its agreements: the next one, and those that close a gap. */
import { agreementsOf } from '../session/decisions.ts';
import type { Agreement, Session } from '../session/session.ts';
import { sessionFields } from './fields/session.ts';
import { renderTemplate } from './templates.ts';

/** How far beyond the number of agreements a folio's consecutive is looked for; a body may number on through the year. */
const REACH = 300;

/** Folios by their consecutive, as the body writes them in a session. */
export type FolioOf = (consecutive: number) => string;

/** What a folio can speak of: the session and which of its agreements it is. */
export function folioFields(session: Session, consecutive: number) {
  return { ...sessionFields(session), acuerdo: { consecutivo: consecutive } };
}

/** The folios of a session. What it answers throws ActaError `template` where the body's pattern cannot be rendered. */
export function folioPattern(session: Session): FolioOf {
  const pattern = session.body.phrasebook.phrases.folio[0]?.text ?? '';
  const fields = sessionFields(session);
  const made = new Map<number, string>();
  return (consecutive) => {
    const folio =
      made.get(consecutive) ?? renderTemplate('folio', pattern, { ...fields, acuerdo: { consecutivo: consecutive } });
    made.set(consecutive, folio);
    return folio;
  };
}

/** Whether a pattern tells folios apart: where it does not, she gives each by hand. */
export function numbers(folio: FolioOf): boolean {
  return folio(1) !== folio(2);
}

/** Which consecutive of the pattern a folio is, or null where it is none of them. */
export function consecutiveOf(text: string, folio: FolioOf, limit: number): number | null {
  for (let n = 1; n <= limit; n++) if (folio(n) === text) return n;
  return null;
}

/** Whether the folios of each session begin again, because they tell the session's own number. */
export function startsAnew(session: Session, folio: FolioOf): boolean {
  const { sheet } = session;
  return (
    folioPattern({ ...session, sheet: { ...sheet, number: sheet.number === 1 ? 2 : sheet.number - 1 } })(1) !== folio(1)
  );
}

export interface Numbered {
  readonly agreement: Agreement;
  /** Which of the pattern's folios it has; null for one that the pattern does not give. */
  readonly consecutive: number | null;
}

/** The agreements of a session, in its order, with their numbers. */
export function numbered(session: Session, folio: FolioOf = folioPattern(session)): Numbered[] {
  const agreements = agreementsOf(session);
  const limit = agreements.length + REACH;
  const mayBe = looksLike(folio);
  return agreements.map((agreement) => ({
    agreement,
    consecutive: mayBe(agreement.folio) ? consecutiveOf(agreement.folio, folio, limit) : null,
  }));
}

/** Consecutives of every length, whose folios have in common what all of them have. */
const PROBES = [1, 2, 10, 11, 100, REACH];

/** Whether a folio begins and ends as the pattern's do: one that does not need not be looked for among them. */
function looksLike(folio: FolioOf): (text: string) => boolean {
  const [first = '', ...others] = PROBES.map(folio);
  const begins = (text: string, length: number) => text.startsWith(first.slice(0, length));
  const ends = (text: string, length: number) => text.endsWith(first.slice(first.length - length));
  const common = (shares: (text: string, length: number) => boolean) => {
    let length = first.length;
    while (!others.every((text) => shares(text, length))) length -= 1;
    return length;
  };
  const [head, tail] = [common(begins), common(ends)];
  return (text) => begins(text, head) && ends(text, tail);
}

/**
 * The folio of the next agreement: after the last of the body's pattern, so that a gap left behind never breaks the order.
 * @throws ActaError `template` where the pattern cannot be rendered
 */
export function nextFolio(session: Session): string {
  const folio = folioPattern(session);
  // A pattern without a consecutive gives the same folio each time: it is proposed, and she corrects it.
  if (!numbers(folio)) return folio(1);
  const given = numbered(session, folio);
  const last = Math.max(0, ...given.flatMap(({ consecutive }) => consecutive ?? []));
  return folio(last > 0 ? last + 1 : given.length + 1);
}

export interface Renumbering {
  readonly agreement: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The folios that close the gaps of a session: each agreement whose folio is the pattern's takes the next number, in the
 * order in which they are numbered. Folios that the pattern does not give are left as they are.
 * @param revoked an agreement that is taken back: only those numbered after it move up
 * @throws ActaError `template` where the pattern cannot be rendered
 */
export function renumbering(session: Session, revoked: string | null = null): Renumbering[] {
  const folio = folioPattern(session);
  if (!numbers(folio)) return [];
  const all = numbered(session, folio).flatMap(({ agreement, consecutive }) =>
    consecutive === null ? [] : [{ agreement, consecutive }],
  );
  const gone = all.find(({ agreement }) => agreement.id === revoked);
  if (revoked !== null && !gone) return [];
  const staying = all
    .filter(({ agreement, consecutive }) => agreement.id !== revoked && (!gone || consecutive > gone.consecutive))
    .toSorted((one, other) => one.consecutive - other.consecutive);
  const first = gone?.consecutive ?? (startsAnew(session, folio) ? 1 : (staying[0]?.consecutive ?? 1));
  return staying.flatMap(({ agreement }, index) => {
    const to = folio(first + index);
    return to === agreement.folio ? [] : [{ agreement: agreement.id, from: agreement.folio, to }];
  });
}
