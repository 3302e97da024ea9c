/** Sessions as a text names them: “Cuarta Sesión Ordinaria”, “4.ª sesión extraordinaria”, “la presente Sesión”. */
import { USUAL_SESSION_KINDS } from '../../body/usual.ts';
import { ordinal } from '../../spanish/numbers.ts';
import { type DateMention, datesOf, tellsDay } from './dates.ts';
import { type Folded, fold } from './folding.ts';

/** A session by what names it; null is what is not told. */
export interface SessionName {
  readonly kind: string | null;
  readonly number: number | null;
}

/** A session of the body, known whole. */
export interface KnownSession {
  readonly kind: string;
  readonly number: number;
  readonly date: string;
}

export interface SessionMention extends SessionName {
  /** As written. */
  readonly told: string;
  readonly start: number;
  readonly end: number;
  /** “la presente”, “esta”: the session of the acta itself. */
  readonly thisOne: boolean;
  /** “la próxima”, “una”, “otra”, or told by a year or a place of its own: some other session, and rightly so. */
  readonly another: boolean;
  /** “la Sesión Extraordinaria”: one in particular, by its capitals and its article. */
  readonly named: boolean;
  /** “orden del día de la …”. */
  readonly ofAgenda: boolean;
  /** “acta de la …”. */
  readonly ofActa: boolean;
  /** The date told right after, as of the session: “de fecha 8 de junio de 2020”. */
  readonly date: DateMention | null;
}

const plain = (text: string) => fold(text).folded;

/** Ordinals in feminine by their folded words, in one word too: “decimoprimera”, “undécima”. */
const ORDINALS = new Map<string, number>([
  ['undecima', 11],
  ['duodecima', 12],
]);
for (let n = 1; n <= 999; n++) {
  const words = plain(ordinal(n, 'f'));
  ORDINALS.set(words, n);
  if (n > 10 && n < 100 && n % 10 > 0) {
    const [tens = '', units = ''] = words.split(' ');
    ORDINALS.set(`${tens}${units}`, n);
    ORDINALS.set(`${tens.replace(/a$/, 'o')}${units}`, n);
    ORDINALS.set(`${tens.replace(/a$/, 'o')} ${units}`, n);
  }
}

const ORDINAL_WORDS = [...ORDINALS.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** What stands before “sesión”: an ordinal in words, in digits with its mark, or a Roman numeral. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${ORDINAL_WORDS})|(\\d{1,3})\\s?\\.?\\s?(?:[ªaºo°]|ra|da|ta|va|na|ma)\\.?|([ivxlc]+))\\s+$`,
  'u',
);
const NUMBER_AFTER = /^\s+(?:numero|num\.?|no\.?|n\.[ºo°]|#)\s*(\d{1,4})(?!\d)/u;
const THIS = /(?<![\p{L}])(?:presente|esta|actual)\s+$/u;
const ANOTHER =
  /(?<![\p{L}])(?:proxima|siguiente|anterior|pasada|futura|ultima|diversa|otra|una|alguna|cada|nueva|previa|\p{L}+a\s+y)\s+$/u;
const ARTICLE = /(?<![\p{L}])la\s+$/u;
const OF_AGENDA = /orden\s+del\s+dia\s+(?:de|para)\s+(?:la|su)\s+$/u;
const OF_ACTA = /(?<![\p{L}])actas?\s+(?:de|correspondientes?\s+a)\s+(?:la\s+)?$/u;
/** Words by which a session that is not this one is set apart, before the clause ends. */
const SET_APART =
  /^[^.;:]{0,60}?(?<![\p{L}])(?:anterior|pasada|pasado|proxima|proximo|siguiente|(?:del?|en)\s+(?:el\s+)?(?:ano\s+)?(?:19|20)\d{2})(?![\p{L}])/u;
const DATED =
  /^[^.;:]{0,60}?(?<![\p{L}])(?:de\s+fecha|celebrada|efectuada|realizada|llevada\s+a\s+cabo|verificada|del?\s+dia)(?![\p{L}])/u;

const REACH = 80;
const AHEAD = 120;
const NEAR = 15;

/**
 * The sessions that a text names, in order.
 * @param kinds kinds of session known besides the usual ones
 */
export function sessionsOf(passage: Folded, kinds: readonly string[]): SessionMention[] {
  const { text, folded } = passage;
  const known = [...new Set([...USUAL_SESSION_KINDS, ...kinds])].map((kind) => ({ kind, folded: plain(kind) }));
  known.sort((a, b) => b.folded.length - a.folded.length);
  const found: SessionMention[] = [];
  for (const match of folded.matchAll(/(?<![\p{L}\p{N}])sesion(?![\p{L}\p{N}])/gu)) {
    const head = folded.slice(Math.max(0, match.index - REACH), match.index);
    const before = romanInCapitals(BEFORE.exec(head), text, match.index);
    let end = match.index + match[0].length;
    const next = /^\s+/.exec(folded.slice(end))?.[0].length ?? 0;
    const kind = known.find((candidate) => startsWithWord(folded, candidate.folded, end + next));
    if (kind && next > 0) end += next + kind.folded.length;
    const after = before ? null : NUMBER_AFTER.exec(folded.slice(end, end + AHEAD));
    if (after) end += after[0].length;
    const number = before ? before.number : after ? Number(after[1]) : null;
    const start = before ? match.index - before.length : match.index;
    const capital = text.charAt(match.index) === 'S';
    if (kind === undefined && (number === null || !capital)) continue;
    const lead = folded.slice(Math.max(0, start - REACH), start);
    const rest = fold(text.slice(end, end + AHEAD));
    const clause = DATED.exec(rest.folded);
    const date = clause ? dateNear(rest, clause[0].length) : null;
    found.push({
      told: text.slice(start, end),
      start,
      end,
      kind: kind?.kind ?? null,
      number,
      thisOne: THIS.test(lead),
      another: ANOTHER.test(lead) || SET_APART.test(rest.folded),
      named: capital && ARTICLE.test(lead),
      ofAgenda: OF_AGENDA.test(lead),
      ofActa: OF_ACTA.test(lead),
      date,
    });
  }
  return found;
}

/** The date told right after “de fecha”. */
function dateNear(rest: Folded, at: number): DateMention | null {
  return datesOf(rest).find(({ start }) => Math.abs(start - at) <= NEAR) ?? null;
}

function startsWithWord(folded: string, word: string, at: number): boolean {
  return folded.startsWith(word, at) && !/[\p{L}\p{N}]/u.test(folded.charAt(at + word.length));
}

/** The ordinal found before “sesión”. Roman numerals count only in capitals: “i” and “di” are words. */
function romanInCapitals(
  match: RegExpExecArray | null,
  text: string,
  end: number,
): { readonly number: number; readonly length: number } | null {
  if (!match) return null;
  const [whole, words, digits, numeral] = match;
  const length = whole.length;
  if (words !== undefined) return { number: ORDINALS.get(words) ?? 0, length };
  if (digits !== undefined) return { number: Number(digits), length };
  const written = text.slice(end - length, end).trim();
  return written === written.toUpperCase() ? { number: romanValue(numeral ?? ''), length } : null;
}

function romanValue(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const digits = [...numeral].map((letter) => values[letter] ?? 0);
  return digits.reduce((total, value, index) => total + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}

/** Whether what a text tells of a session can be that one. */
export function names({ kind, number }: SessionName, session: SessionName): boolean {
  return (
    (number === null || session.number === null || number === session.number) &&
    (kind === null || session.kind === null || isSameKind(plain(kind), plain(session.kind)))
  );
}

/** A kind can be told short: “ordinaria” of one that is “ordinaria itinerante”. */
function isSameKind(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Whether a mention tells a date, and that one. */
export function toldOn(mention: SessionMention, date: string): boolean {
  return mention.date !== null && tellsDay(mention.date, date);
}
