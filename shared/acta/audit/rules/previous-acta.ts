/** The approval of earlier actas: which ones, and whether every place tells the same. */
import { itemLabel, standing } from '../../../session/agenda.ts';
import type { AgendaItem } from '../../../session/session.ts';
import { sessionTitle } from '../../../spanish/sessionTitle.ts';
import type { Audited } from '../audited.ts';
import { datesOf, tellsDay } from '../dates.ts';
import { error, type Finding, warning } from '../finding.ts';
import { fold } from '../folding.ts';
import { type Passage, targetOf } from '../passages.ts';
import { type KnownSession, names, sessionsOf } from '../sessions.ts';

/** That each earlier acta is known, is an earlier one, and is the one before. */
export function previousActaRules({ session }: Audited): Finding[] {
  const { sheet } = session;
  if (session.notHeld) return [];
  const items = standing(session).filter((item) => item.kind === 'previousActa');
  const sameSeries = (acta: KnownSession | undefined) =>
    acta !== undefined &&
    fold(acta.kind).folded === fold(sheet.kind).folded &&
    yearOf(acta.date) === yearOf(sheet.date);
  const latest = Math.max(
    0,
    ...items.map(({ previousActa }) => (sameSeries(previousActa) ? (previousActa?.number ?? 0) : 0)),
  );
  return items.flatMap((item) => {
    const acta = item.previousActa;
    const place = { target: item.id, source: { kind: 'item', id: item.id } as const };
    if (!acta) {
      return item.openedAt === null
        ? []
        : [error('previousActaUnknown', place, { number: itemLabel(session, item.id) ?? '', title: item.title })];
    }
    const findings: Finding[] = [];
    if (acta.date > sheet.date) {
      findings.push(error('previousActaDate', place, { told: acta.date, date: sheet.date }));
    }
    if (!sameSeries(acta)) return findings;
    const told = sessionTitle(acta);
    const own = sessionTitle(sheet);
    const before = sheet.number > 1 ? sessionTitle({ kind: sheet.kind, number: sheet.number - 1 }) : null;
    if (acta.number >= sheet.number) {
      findings.push(error('previousActaNumber', place, { told, expected: before, own }));
    } else if (acta.number === latest && acta.number !== sheet.number - 1) {
      findings.push(warning('previousActaNumber', place, { told, expected: before, own }));
    }
    return findings;
  });
}

const yearOf = (date: string) => date.slice(0, 4);

/** That the item's title and its agreements tell the acta that the item is about. */
export function previousActaTold({ session, passages }: Audited): Finding[] {
  return passages.flatMap((passage) =>
    passage.about.kind === 'previousActa'
      ? mismatch(passage, passage.about.acta, session.sheet, kindsOf(session.agenda.items))
      : [],
  );
}

function kindsOf(items: readonly AgendaItem[]): string[] {
  return items.flatMap((item) => item.previousActa?.kind ?? []);
}

function mismatch(passage: Passage, acta: KnownSession, own: KnownSession, kinds: readonly string[]): Finding[] {
  const tell = (told: string) => [
    error(
      'previousActaMismatch',
      { target: targetOf(passage, told), source: passage.source, sentence: passage.sentence },
      { told, expected: sessionTitle(acta), date: acta.date },
    ),
  ];
  // An item can be about several actas; it is enough that one of those it names is the one recorded.
  const sessions = sessionsOf(passage, [...kinds, own.kind]).filter((mention) => !names(mention, own));
  const [first] = sessions;
  if (first && !sessions.some((mention) => names(mention, acta))) return tell(first.told);
  const dates = datesOf(passage).filter((date) => isOfActa(passage, date.start) && !tellsDay(date, own.date));
  const [date] = dates;
  return date && !dates.some((mention) => tellsDay(mention, acta.date)) ? tell(date.told) : [];
}

/** “de fecha”, “celebrada el”: the date of a session, not a term or a deadline. */
function isOfActa({ folded }: Passage, start: number): boolean {
  return /(?:fecha|celebrada)\s(?:el\s|del\s)?$/.test(folded.slice(Math.max(0, start - 20), start));
}
