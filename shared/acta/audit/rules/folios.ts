/** Folios of agreements: one each, in order, without gaps, as the body numbers them. */
import { ActaError } from '../../../errors.ts';
import { agreementsOf } from '../../../session/decisions.ts';
import type { Agreement, Session } from '../../../session/session.ts';
import { consecutiveOf, type FolioOf, folioPattern, numbered, numbers, startsAnew } from '../../folios.ts';
import type { Audited } from '../audited.ts';
import { error, type Finding, type Place, warning } from '../finding.ts';

/** Sessions are numbered in words only so far. */
const LARGEST = 999;

export function folioRules({ session }: Audited): Finding[] {
  const agreements = agreementsOf(session);
  if (agreements.length === 0) return [];
  const repeated = repeatedRule(agreements);
  try {
    const folio = folioPattern(session);
    // A pattern without a consecutive numbers nothing: she gives each folio by hand.
    if (!numbers(folio)) return repeated;
    return [...repeated, ...sequenceRules(session, agreements, folio)];
  } catch (cause) {
    if (!(cause instanceof ActaError)) throw cause;
    const detail = String(cause.problem.data?.detail ?? '');
    return [...repeated, error('template', { target: 'folio' }, { key: 'folio', detail })];
  }
}

function placeOf({ id }: Agreement): Place {
  return { target: id, source: { kind: 'minute', id } };
}

function repeatedRule(agreements: readonly Agreement[]): Finding[] {
  return agreements
    .filter(({ folio }, index) => agreements.findIndex((other) => other.folio === folio) !== index)
    .map((agreement) => error('folioRepeated', placeOf(agreement), { folio: agreement.folio }));
}

function sequenceRules(session: Session, agreements: readonly Agreement[], folio: FolioOf): Finding[] {
  const known: { readonly agreement: Agreement; readonly consecutive: number }[] = [];
  const findings: Finding[] = [];
  for (const [index, { agreement, consecutive }] of numbered(session, folio).entries()) {
    if (consecutive === null) findings.push(patternRule(session, agreement, folio(index + 1), agreements.length));
    else known.push({ agreement, consecutive });
  }
  for (const [index, { agreement, consecutive }] of known.entries()) {
    const before = known[index - 1];
    if (before && consecutive < before.consecutive) {
      findings.push(
        warning('folioOrder', placeOf(agreement), { folio: agreement.folio, after: before.agreement.folio }),
      );
    }
  }
  // An agreement whose folio follows no pattern may hold the missing number: gaps are told once that is mended.
  return known.length === agreements.length ? [...findings, ...gapRules(session, known, folio)] : findings;
}

function gapRules(
  session: Session,
  known: readonly { readonly agreement: Agreement; readonly consecutive: number }[],
  folio: FolioOf,
): Finding[] {
  const sorted = known.toSorted((a, b) => a.consecutive - b.consecutive);
  return sorted.flatMap(({ agreement, consecutive }, index) => {
    const before = sorted[index - 1];
    if (!before && !startsAnew(session, folio)) return [];
    const expected = (before?.consecutive ?? 0) + 1;
    if (consecutive <= expected) return [];
    const missing = folio(expected);
    return [
      error('folioGap', placeOf(agreement), {
        before: before?.agreement.folio ?? null,
        after: agreement.folio,
        missing,
        count: consecutive - expected,
      }),
    ];
  });
}

/** A folio that the body's pattern does not give: perhaps another session's, left from its acta. */
function patternRule(session: Session, agreement: Agreement, expected: string, agreements: number): Finding {
  const place = placeOf(agreement);
  const data = { folio: agreement.folio, expected };
  const another = otherSessions(session).some(
    (other) => consecutiveOf(agreement.folio, folioPattern(other), agreements + 20) !== null,
  );
  return another ? error('folioOtherSession', place, data) : warning('folioPattern', place, data);
}

/** The session as it would be with the sheet of its neighbours: the ones whose acta is most often used as a model. */
function otherSessions(session: Session): Session[] {
  const { sheet, agenda } = session;
  const { number, date } = sheet;
  const year = Number(date.slice(0, 4));
  const numbers = [number - 2, number - 1, number + 1].filter((other) => other >= 1);
  const dated = (other: number) => `${other}${date.slice(4).replace('02-29', '02-28')}`;
  return [
    ...numbers.map((other) => ({ ...sheet, number: other })),
    ...numbers.map((other) => ({ ...sheet, number: other, date: dated(year - 1) })),
    { ...sheet, date: dated(year - 1) },
    ...agenda.items.flatMap(({ previousActa }) => (previousActa ? [{ ...sheet, ...previousActa }] : [])),
  ]
    .filter((other) => other.number <= LARGEST)
    .map((other) => ({ ...session, sheet: other }));
}
