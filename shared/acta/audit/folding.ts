/** Text made comparable: without accents, in lower case, every character in its place. */

/** A text beside its folded form; an index into one is an index into the other. */
export interface Folded {
  /** In Unicode's composed form. */
  readonly text: string;
  readonly folded: string;
}

/** Folds a text: “Sesión Número 4ª” gives “sesion numero 4ª”. */
export function fold(raw: string): Folded {
  const text = raw.normalize('NFC');
  return { text, folded: text.replace(/[^a-z0-9\s]/g, foldCharacter) };
}

const known = new Map<string, string>();

/** One code unit folded to one code unit, so that indices hold. */
function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const [base = character] = character.normalize('NFD').split('');
  const lower = base.toLowerCase();
  const result = lower.length === 1 ? lower : character;
  known.set(character, result);
  return result;
}

/** A word of a text, with where it stands. */
export interface Word extends Folded {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order; what stands between them is none. */
export function wordsOf({ text, folded }: Folded): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    folded: folded.slice(match.index, match.index + match[0].length),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The first words of a text, for a message. */
export function excerpt(text: string, length = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
