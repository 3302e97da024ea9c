/** The frame of the session: its convocation, opening, roll call and closing. */
import { Temporal } from 'temporal-polyfill';
import { standing } from '../../../session/agenda.ts';
import { wasThere } from '../../../session/attendance.ts';
import { chairAt } from '../../../session/chair.ts';
import { quorumAbout } from '../../../session/quorum.ts';
import { secondCallDue } from '../../../session/secondCall.ts';
import type { Session } from '../../../session/session.ts';
import { formatClock, instantOf, localTime } from '../../../spanish/time.ts';
import { SHEET } from '../../blocks.ts';
import { type Audited, openingBlanks } from '../audited.ts';
import { hoursOf } from '../dates.ts';
import { error, type Finding, warning } from '../finding.ts';
import { fold } from '../folding.ts';

/** Minutes by which a session can open before or after the hour it was convened for, without a word about it. */
const EARLY = 15;
const LATE = 60;
/** Hours after which a session was more likely left open by oversight than still in course. */
const LONG = 12;

/** The convocation: that it is known, as far as the body's opening tells it, and came before the session. */
export function convocationRules({ session }: Audited): Finding[] {
  const { date, convocation } = session.sheet;
  const place = { source: SHEET, sentence: 'opening' };
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(convocation.oficio ?? '')?.[0];
  const years = [date, convocation.date].map((known) => known?.slice(0, 4));
  return [
    ...missingConvocation(session),
    ...(convocation.date && convocation.date > date
      ? [
          error('convocationAfterSession', place, {
            convocation: convocation.date,
            date,
          }),
        ]
      : []),
    ...(year !== undefined && !years.includes(year)
      ? [warning('oficioYear', place, { oficio: convocation.oficio ?? '', year })]
      : []),
  ];
}

function missingConvocation(session: Session): Finding[] {
  const { oficio, date } = session.sheet.convocation;
  const place = { source: SHEET, sentence: 'opening' };
  if (!oficio && !date) return [error('noConvocation', place, {})];
  // There are bodies that convene without an oficio: it is missing only where the opening leaves a blank for it.
  if (!oficio) return leavesBlankFor(session, { oficio: '-' }) ? [error('noOficio', place, {})] : [];
  if (date) return [];
  const tell = leavesBlankFor(session, { date: session.sheet.date }) ? error : warning;
  return [tell('noConvocationDate', place, {})];
}

function leavesBlankFor(session: Session, datum: Session['sheet']['convocation']): boolean {
  return openingBlanks(session, datum) < openingBlanks(session, {});
}

/** That the session was opened and closed, when it should have been, and that the acta says so. */
export function boundRules({ session, sentences }: Audited): Finding[] {
  if (session.openedAt === null) return [error('notOpened', { source: SHEET, sentence: 'opening' }, {})];
  const closing: Finding[] =
    session.closedAt === null
      ? [error('notClosed', { source: SHEET }, {})]
      : toldRules(sentences.get('closing'), 'closing', 'closingUntold', 'closingHourUntold');
  return [
    ...toldRules(sentences.get('opening'), 'opening', 'openingUntold', 'openingHourUntold'),
    ...openingRules(session.openedAt, session.sheet),
    ...secondCallRule(session),
    ...closing,
    ...lengthRule(session.openedAt, session.closedAt, session.sheet.kind),
  ];
}

function toldRules(
  text: string | undefined,
  sentence: string,
  untold: 'openingUntold' | 'closingUntold',
  hourUntold: 'openingHourUntold' | 'closingHourUntold',
): Finding[] {
  const place = { source: SHEET, sentence };
  if (text === undefined || text.trim() === '') return [error(untold, place, {})];
  return tellsHour(text) ? [] : [warning(hourUntold, place, {})];
}

function tellsHour(text: string): boolean {
  const folded = fold(text);
  return hoursOf(folded).length > 0 || /(?<![\p{L}])(?:horas?|hrs?)(?![\p{L}])/u.test(folded.folded);
}

function openingRules(openedAt: string, { date, time, timeZone }: Audited['session']['sheet']): Finding[] {
  const place = { source: SHEET, sentence: 'opening' };
  const opened = localTime(openedAt, timeZone);
  if (opened.slice(0, 10) !== date) {
    return [error('openedOtherDay', place, { date, opened: opened.slice(0, 10) })];
  }
  if (time === undefined) return [];
  const late = (Date.parse(openedAt) - Date.parse(instantOf(`${date}T${time}`, timeZone))) / 60_000;
  const data = { time, opened: formatClock(opened) };
  if (late < -EARLY) return [warning('openedEarly', place, data)];
  return late > LATE ? [warning('openedLate', place, data)] : [];
}

function secondCallRule(session: Session): Finding[] {
  const { secondCallAt, sheet, minutes } = session;
  const due = secondCallDue(session);
  if (secondCallAt === null || due === null || secondCallAt >= due) return [];
  const minute = minutes.find(({ kind }) => kind === 'secondCall');
  const clock = (instant: string) => formatClock(localTime(instant, sheet.timeZone));
  const place = { source: minute ? ({ kind: 'minute', id: minute.id } as const) : SHEET };
  return [warning('secondCallEarly', place, { called: clock(secondCallAt), due: clock(due) })];
}

function lengthRule(openedAt: string, closedAt: string | null, kind: string): Finding[] {
  if (closedAt === null || kind === 'permanente') return [];
  const hours = Temporal.Instant.from(openedAt).until(closedAt).total('hours');
  return hours > LONG
    ? [warning('longSession', { source: SHEET, sentence: 'closing' }, { hours: Math.round(hours) })]
    : [];
}

/** That whoever is told to conduct the session was there: at the roll call, at each item and vote, at the closing. */
export function chairRules({ session }: Audited): Finding[] {
  const { minutes, visits, closedAt, sheet } = session;
  const rollCall = minutes.find((minute) => minute.kind === 'rollCall');
  if (!rollCall) return [];
  const moments = [
    rollCall.at,
    ...visits.map(({ from }) => from),
    ...minutes.flatMap((minute) => (minute.kind === 'vote' ? [minute.at] : [])),
    ...(closedAt === null ? [] : [closedAt]),
  ];
  return moments
    .filter((at) => at >= rollCall.at)
    .toSorted()
    .flatMap((at) => {
      const chair = chairAt(session, at);
      if (!chair || wasThere(session.attendance[chair.id], at, at)) return [];
      const place = { target: chair.id, source: { kind: 'minute', id: rollCall.id } as const };
      return [warning('chairAbsent', place, { name: chair.name, hour: formatClock(localTime(at, sheet.timeZone)) })];
    })
    .filter((finding, index, all) => all.findIndex(({ id }) => id === finding.id) === index);
}

/** That the roll was called, and that there was a quorum when the body went on to its business. */
export function rollCallRules({ session }: Audited): Finding[] {
  if (session.stage === 'convened') return [];
  const rollCall = session.minutes.find((minute) => minute.kind === 'rollCall');
  if (!rollCall) {
    const item = standing(session).find((candidate) => candidate.kind === 'rollCall');
    return [error('noRollCall', { source: item ? { kind: 'item', id: item.id } : SHEET }, {})];
  }
  if (session.notHeld) return [];
  const business = standing(session)
    .filter(({ kind, openedAt }) => openedAt !== null && kind !== 'rollCall' && kind !== 'closing')
    .toSorted((a, b) => (a.openedAt ?? '').localeCompare(b.openedAt ?? ''))
    .at(0);
  if (!business?.openedAt) return [];
  const [, begun = rollCall.at] = [business.openedAt, rollCall.at].toSorted();
  const { present, needed } = quorumAbout(session, begun);
  return present >= needed
    ? []
    : [error('noQuorum', { source: { kind: 'item', id: business.id } }, { title: business.title, present, needed })];
}
