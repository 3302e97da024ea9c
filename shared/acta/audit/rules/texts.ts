/** What the texts say of sessions and dates, against what is known. */
import type { Session } from '../../../session/session.ts';
import { sessionTitle } from '../../../spanish/sessionTitle.ts';
import { localTime } from '../../../spanish/time.ts';
import { blockTexts, SHEET, wholeRuns } from '../../blocks.ts';
import { BLANK_RULE } from '../../writer.ts';
import type { Audited } from '../audited.ts';
import { type DateMention, dateOf, datesOf, isoOf, tellsDay } from '../dates.ts';
import { error, type Finding, type Place, warning } from '../finding.ts';
import { excerpt, fold, wordsOf } from '../folding.ts';
import { type Passage, targetOf } from '../passages.ts';
import { type KnownSession, names, type SessionMention, type SessionName, sessionsOf, toldOn } from '../sessions.ts';

/** That the acta names its own session where it must, and no unknown one elsewhere. */
export function sessionsTold({ session, passages, generated }: Audited): Finding[] {
  const own: KnownSession = session.sheet;
  const previous = session.agenda.items.flatMap((item) => item.previousActa ?? []);
  const kinds = [own.kind, ...previous.map((acta) => acta.kind)];
  return passages
    .filter((passage) => passage.about.kind !== 'previousActa')
    .flatMap((passage) => {
      // A sentence she rewrote may name whatever the generated one did.
      const original = passage.origin === 'rewritten' ? generated.get(passage.sentence ?? '') : undefined;
      const told = original === undefined ? [] : sessionsOf(fold(original), kinds);
      return sessionsOf(passage, kinds).flatMap((mention) =>
        mentionRule(passage, mention, own, [...previous, ...told]),
      );
    });
}

function mentionRule(
  passage: Passage,
  mention: SessionMention,
  own: KnownSession,
  known: readonly SessionName[],
): Finding[] {
  if (names(mention, own)) return [];
  const place = placeIn(passage, mention.told);
  const data = { told: mention.told, own: sessionTitle(own) };
  if (isOwn(passage, mention) || toldOn(mention, own.date)) return [error('sessionMismatch', place, data)];
  const isKnown = known.some((other) => names(mention, other));
  // One that tells its own date, or is said to be another, speaks of a session that the acta need not know.
  if (isKnown || mention.another || mention.date !== null) return [];
  // A kind alone, without number, is one in particular only where it is written as a name.
  return mention.number !== null || mention.named ? [warning('sessionOther', place, data)] : [];
}

/** Whether a mention can only be of the acta's own session. */
function isOwn({ about, origin }: Passage, { thisOne, ofAgenda, ofActa }: SessionMention): boolean {
  if (thisOne) return true;
  if (about.kind === 'itsAgenda') return ofAgenda;
  // “Lectura del acta de la …” can stand in the title of any item.
  return about.kind === 'thisSession' && !(origin === 'typed' && ofActa);
}

/** That sentences about this session which tell dates tell its own: among those of laws and oficios, one is the session's. */
export function sessionDatesTold({ session, passages }: Audited): Finding[] {
  const own = ownDates(session);
  const known = session.sheet.convocation.date;
  return passages
    .filter((passage) => passage.about.kind === 'thisSession' && !passage.text.includes(BLANK_RULE))
    .flatMap((passage) => {
      const dates = datesOf(passage).filter(exists);
      if (dates.some((date) => own.some((iso) => tellsDay(date, iso)))) return [];
      const wrong = dates.find((date) => known === undefined || !tellsDay(date, known)) ?? dates.at(0);
      return wrong
        ? [
            error('dateMismatch', placeIn(passage, wrong.told), {
              told: wrong.told,
              date: session.sheet.date,
            }),
          ]
        : [];
    });
}

/** The session's own, the one for which it is convened again, and those of the documents that accredit substitutes. */
function ownDates({ sheet, openedAt, closedAt, notHeld, substitutes }: Session): string[] {
  const local = (instant: string | null) => (instant === null ? [] : [localTime(instant, sheet.timeZone).slice(0, 10)]);
  const accredited = substitutes.flatMap(({ accreditation }) => accreditation?.date ?? []);
  const again = notHeld?.reconvened ? [notHeld.reconvened.date] : [];
  return [sheet.date, ...local(openedAt), ...local(closedAt), ...again, ...accredited];
}

/** That each date written exists, and fell on the weekday told with it. */
export function calendarRules({ session, passages }: Audited): Finding[] {
  return passages
    .filter((passage) => passage.origin !== 'generated')
    .flatMap((passage) =>
      datesOf(passage).flatMap((date): Finding[] => {
        const place = placeIn(passage, date.told);
        if (!exists(date)) {
          return isSwapped(date) ? [] : [error('dateImpossible', place, { told: date.told })];
        }
        return weekdayRule(date, session.sheet.date, place);
      }),
    );
}

/** A date without a year exists if it does in a leap one. */
function exists({ day, month, year }: DateMention): boolean {
  return dateOf(day, month, year ?? 2000) !== null;
}

/** `11/23/2020`: written month first. */
function isSwapped({ day, month, year }: DateMention): boolean {
  return year !== null && month > 12 && dateOf(month, day, year) !== null;
}

/** Days around the session within which a date without a year is taken to fall. */
const NEAR = 200;

function weekdayRule(date: DateMention, sessionDate: string, place: Place): Finding[] {
  if (date.weekday === null) return [];
  const iso = isoOf(date);
  if (iso !== null) {
    return dayOfWeek(iso) === date.weekday ? [] : [error('weekdayMismatch', place, { told: date.told, date: iso })];
  }
  const year = Number(sessionDate.slice(0, 4));
  const near = [year - 1, year, year + 1]
    .map((candidate) => dateOf(date.day, date.month, candidate)?.toString())
    .filter((candidate) => candidate !== undefined)
    .filter((candidate) => Math.abs(Date.parse(candidate) - Date.parse(sessionDate)) <= NEAR * 86_400_000);
  const [only] = near;
  return only === undefined || near.some((candidate) => dayOfWeek(candidate) === date.weekday)
    ? []
    : [warning('weekdayMismatch', place, { told: date.told, date: only })];
}

function dayOfWeek(iso: string): number {
  return ((new Date(iso).getUTCDay() + 6) % 7) + 1;
}

/** Rules to be filled in by hand, and placeholders, that were left in a text. */
export function blanksInText({ passages }: Audited): Finding[] {
  return passages
    .filter((passage) => passage.origin !== 'generated')
    .flatMap((passage) => {
      const match = /_{3,}|(?<![\p{L}\p{N}])x{4,}(?![\p{L}\p{N}])/u.exec(passage.folded);
      if (!match) return [];
      const from = Math.max(0, match.index - 30);
      const text = excerpt(passage.text.slice(from, match.index + match[0].length + 20));
      return [error('blankInText', placeIn(passage, text), { text })];
    });
}

/** How many characters on either side of where a text begins are looked at. */
const JOINT = 40;

/** That a text does not begin with the word that its lead-in ends with: “señaló que que se anexe”. */
export function repeatedWords({ document }: Audited): Finding[] {
  return document.blocks.flatMap(blockTexts).flatMap((runs) => {
    let before = '';
    return wholeRuns(runs).flatMap((run) => {
      const said = fold(before.slice(-JOINT));
      before += run.text;
      if (run.origin !== 'typed' && run.origin !== 'note') return [];
      const goesOn = fold(run.text.slice(0, JOINT));
      const last = wordsOf(said).at(-1);
      const first = wordsOf(goesOn)[0];
      if (!first || first.folded !== last?.folded) return [];
      // Nothing but blanks between the two.
      if (/\S/u.test(said.text.slice(last.end) + goesOn.text.slice(0, first.start))) return [];
      const from = said.text.length < JOINT ? said.text : said.text.replace(/^\S*\s/u, '…');
      const to = run.text.length <= JOINT ? goesOn.text : goesOn.text.replace(/\s\S*$/u, '…');
      const place = placeIn({ source: run.source ?? SHEET, sentence: run.key }, first.text);
      return [warning('wordRepeated', place, { text: from + to })];
    });
  });
}

function placeIn(passage: Pick<Passage, 'source' | 'sentence'>, told: string): Place {
  return { target: targetOf(passage, told), source: passage.source, sentence: passage.sentence };
}
