/** Persons and offices: that a text writes them as the session has them. */
import type { Person } from '../../../body/person.ts';
import { people } from '../../../session/attendance.ts';
import type { Audited } from '../audited.ts';
import { type Finding, type Place, warning } from '../finding.ts';
import { type Folded, fold, type Word, wordsOf } from '../folding.ts';
import { type Passage, targetOf } from '../passages.ts';
import { likeness, PARTICLES } from '../spelling.ts';

/** A name or an office as it should be, by its words. */
interface Known {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A stretch of a text that should read otherwise; `end` is exclusive, both in words. */
interface Misspelling {
  readonly start: number;
  readonly end: number;
  readonly right: Known;
}

/** Words of a text with what parts them, to tell a name from two that follow each other. */
interface Reading {
  readonly passage: Passage;
  readonly words: readonly Word[];
}

/** Words that go before a name without being part of it, besides those of the offices themselves. */
const TREATMENTS =
  'c lic licenciado licenciada mtro mtra maestro maestra dr dra doctor doctora ing ingeniero ingeniera arq profr profra profesor profesora sr sra srta senor senora don dona ciudadano ciudadana comisionado comisionada presidente presidenta secretario secretaria vocal consejero consejera regidor regidora sindico sindica diputado diputada alcalde alcaldesa director directora titular representante facilitador facilitadora';

/** That names and offices typed or rewritten are spelled as the session has them. */
export function spellingRules({ session, passages }: Audited): Finding[] {
  const everyone = people(session);
  const names = everyone.map((person) => knownOf(person.name));
  const offices = distinct([...everyone.flatMap(officesOf), session.body.name, session.body.shortName])
    .map(knownOf)
    .filter(({ words }) => words.filter(isContent).length >= 2);
  const titles = new Set([
    ...TREATMENTS.split(' '),
    ...offices.flatMap(({ words }) => words.map((word) => word.folded)),
  ]);
  const nameIndex = indexOf(names);
  const officeIndex = indexOf(offices);
  return passages
    .filter((passage) => passage.origin !== 'generated')
    .flatMap((passage) => {
      const reading = { passage, words: wordsOf(passage) };
      return [
        ...widest(misspelledNames(reading, nameIndex, names, titles)).map((found) => {
          const told = toldIn(reading, found);
          return warning('nameSpelled', placeIn(passage, told), { told, name: found.right.text });
        }),
        ...widest(misspelledOffices(reading, officeIndex, offices)).map((found) => {
          const told = toldIn(reading, found);
          return warning('officeSpelled', placeIn(passage, told), { told, office: found.right.text });
        }),
      ];
    });
}

/** That nobody is in the session twice, under two spellings. */
export function personTwiceRule({ session }: Audited): Finding[] {
  const everyone = people(session);
  return everyone.flatMap((person, index) =>
    everyone
      .slice(0, index)
      .filter((other) => isSameName(knownOf(other.name), knownOf(person.name)))
      .map((other) =>
        warning('personTwice', { target: `${other.id}:${person.id}` }, { one: other.name, other: person.name }),
      ),
  );
}

function isSameName(one: Known, other: Known): boolean {
  return (
    one.words.length >= 2 &&
    one.words.length === other.words.length &&
    one.words.filter((word, index) => other.words[index]?.folded !== word.folded).length <= 1 &&
    one.words.every((word, index) => {
      const twin = other.words[index];
      return twin !== undefined && likeness(word, twin, false) !== 'different';
    })
  );
}

function officesOf({ office, represents }: Person): string[] {
  return [office.full, office.rollCall, office.short, office.title, office.signature, represents].filter(
    (text) => text !== undefined,
  );
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];

function knownOf(text: string): Known {
  return { text, words: wordsOf(fold(text)) };
}

const isContent = (word: Folded) => !PARTICLES.has(word.folded);

type Index = ReadonlyMap<string, readonly { readonly known: Known; readonly at: number }[]>;

/** Where each word of the known texts stands, so that a text is read once. */
function indexOf(known: readonly Known[]): Index {
  const index = new Map<string, { known: Known; at: number }[]>();
  for (const entry of known) {
    for (const [at, word] of entry.words.entries()) {
      if (!isContent(word)) continue;
      const places = index.get(word.folded) ?? [];
      places.push({ known: entry, at });
      index.set(word.folded, places);
    }
  }
  return index;
}

function misspelledNames(reading: Reading, index: Index, names: readonly Known[], titles: ReadonlySet<string>) {
  const found: Misspelling[] = [];
  for (const [position, word] of reading.words.entries()) {
    for (const { known, at } of index.get(word.folded) ?? []) {
      const stretch = alignedName(reading, position, known, at, titles);
      if (stretch && !names.some((name) => holds(name, reading.words.slice(stretch.start, stretch.end)))) {
        found.push(stretch);
      }
    }
  }
  return found;
}

/** The stretch around a word in which a text goes along with a name, where it is that name and misspelled. */
function alignedName(
  reading: Reading,
  position: number,
  known: Known,
  at: number,
  titles: ReadonlySet<string>,
): Misspelling | null {
  const agrees = (step: number) => {
    const word = reading.words[position + step];
    const right = known.words[at + step];
    return word && right && isCapital(word) === isCapital(right) && likeness(word, right, false) !== 'different';
  };
  if (!agrees(0)) return null;
  let from = 0;
  let to = 0;
  while (isJoined(reading, position + from - 1) && agrees(from - 1)) from--;
  while (isJoined(reading, position + to) && agrees(to + 1)) to++;
  const words = reading.words.slice(position + from, position + to + 1);
  const rights = known.words.slice(at + from, at + to + 1);
  const likenesses = words.map((word, index) => likeness(word, rights[index] as Word, false));
  if (likenesses.every((like) => like === 'same')) return null;
  const content = words.filter(isContent).length;
  const slips = likenesses.filter((like) => like === 'slip').length;

  // A capitalised neighbour that the name does not have makes it someone else's: “Marcela Martínez Sánchez”.
  const before = isJoined(reading, position + from - 1) ? reading.words[position + from - 1] : undefined;
  const after = isJoined(reading, position + to) ? reading.words[position + to + 1] : undefined;
  const foreign = (word: Word | undefined, more: boolean) =>
    word !== undefined && isCapital(word) && isContent(word) && !titles.has(word.folded) && (more || content < 2);
  const someoneElse =
    foreign(before, at + from > 0 && !startsSentence(reading, position + from - 1)) ||
    foreign(after, at + to < known.words.length - 1);
  if (someoneElse && content < 3) return null;
  if (content === 1) {
    // A single word is somebody's name only by its accents, and beside no other name.
    return slips === 0 && (at > 0 || known.words.length === 1)
      ? { start: position, end: position + 1, right: known }
      : null;
  }
  if (slips >= content || slips > 1) return null;
  // Of two words, one slip that begins with another letter is more likely another name: Hernández, Fernández.
  const changedInitial = words.some(
    (word, index) => likenesses[index] === 'slip' && word.folded[0] !== rights[index]?.folded[0],
  );
  if (changedInitial && content < 3) return null;
  return { start: position + from, end: position + to + 1, right: known };
}

const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);

/** Whether nothing but a blank parts a word from the next one. */
function isJoined({ passage, words }: Reading, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return word !== undefined && next !== undefined && /^\s+$/.test(passage.text.slice(word.end, next.start));
}

/** Whether a word has its capital from its place: first of the text, or after a full stop. */
function startsSentence({ passage, words }: Reading, index: number): boolean {
  const word = words[index];
  return (
    word !== undefined && /(?:^|[.:;?!¿¡“"«\n])\s*$/u.test(passage.text.slice(Math.max(0, word.start - 5), word.start))
  );
}

/** Whether words are, letter by letter, a stretch of a name. */
function holds({ words }: Known, stretch: readonly Word[]): boolean {
  return words.some((_, from) =>
    stretch.every((word, index) => {
      const right = words[from + index];
      return right !== undefined && likeness(word, right, true) === 'same';
    }),
  );
}

function misspelledOffices(reading: Reading, index: Index, offices: readonly Known[]): Misspelling[] {
  const found: Misspelling[] = [];
  for (const [position, word] of reading.words.entries()) {
    for (const { known, at } of index.get(word.folded) ?? []) {
      const start = position - at;
      const end = start + known.words.length;
      if (start < 0 || end > reading.words.length) continue;
      const stretch = reading.words.slice(start, end);
      const likenesses = stretch.map((other, step) => likeness(other, known.words[step] as Word, true));
      const slips = likenesses.filter((like) => like === 'slip').length;
      if (likenesses.includes('different') || likenesses.every((like) => like === 'same') || slips > 1) continue;
      if (stretch.some((_, step) => step < stretch.length - 1 && !isClose(reading, start + step))) continue;
      if (!offices.some((office) => holds(office, stretch))) found.push({ start, end, right: known });
    }
  }
  return found;
}

/** Whether no more than a comma parts a word from the next one. */
function isClose({ passage, words }: Reading, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next !== undefined && /^,?\s+$/.test(passage.text.slice(word.end, next.start));
}

/** Of stretches that overlap, the longest; of equals, the first. */
function widest(found: readonly Misspelling[]): Misspelling[] {
  const kept: Misspelling[] = [];
  for (const stretch of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => stretch.end <= other.start || other.end <= stretch.start)) kept.push(stretch);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function toldIn({ passage, words }: Reading, { start, end }: Misspelling): string {
  return passage.text.slice(words[start]?.start, words[end - 1]?.end);
}

function placeIn(passage: Passage, told: string): Place {
  return { target: targetOf(passage, told), source: passage.source, sentence: passage.sentence };
}
