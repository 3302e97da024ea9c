/** Puts sentences and typed text together into the acta's blocks. */
import type { PhraseKey, Variant } from '../body/phrasebook.ts';
import { styleOf } from '../body/style.ts';
import { ActaError } from '../errors.ts';
import { people } from '../session/attendance.ts';
import type { Session } from '../session/session.ts';
import type {
  ActaBlock,
  ActaProblem,
  ItemNumber,
  ListBlock,
  ParagraphBlock,
  Run,
  Source,
  TableBlock,
} from './blocks.ts';
import { withPersonStyle } from './personStyle.ts';
import { MISSING, renderTemplate, wholeTemplate } from './templates.ts';

/** What is printed where a datum is missing: a rule to be filled in by hand, as offices do. */
export const BLANK_RULE = '________';

/** A generated sentence: its stable key, the phrase it is an instance of, and the fields it speaks of. */
export interface Sentence {
  readonly key: string;
  readonly phrase: PhraseKey;
  readonly fields: object;
  readonly source: Source;
}

/** A sentence as it was written: with the variant that it has, an index of its phrase's. */
export interface WrittenSentence extends Sentence {
  readonly variant: number;
}

export interface ActaWriter {
  /** A generated sentence, as its own paragraph or going on in the one before, as its variant says. */
  sentence(sentence: Sentence, options?: { readonly keepNext?: boolean }): void;
  /** The runs of a generated sentence, for blocks that are not paragraphs; empty where its variant is. */
  runs(sentence: Sentence): Run[];
  /** Text in a paragraph of its own, or in the one before when `joined`. */
  text(runs: readonly Run[], joined: boolean): void;
  block(block: ActaBlock): void;
  /** A list or a table of an intervention, which the paragraph before it announces. */
  part(block: ListBlock | TableBlock): void;
  /** The next paragraph opens the section of an item and carries this number. */
  number(number: ItemNumber): void;
  readonly blocks: readonly ActaBlock[];
  readonly problems: readonly ActaProblem[];
  /** Every generated sentence so far, by key. */
  readonly sentences: ReadonlyMap<string, WrittenSentence>;
  /** Who was named so far, by their bare names; nobody is noted where the body's style does not ask for it. */
  readonly named: ReadonlySet<string>;
}

/**
 * Which variant of its phrase a sentence has: the one she chose for it, or the usual one, which is the first. The variants
 * that rotate take turns with the usual one; one that would lack a datum lets its turn pass.
 * @param last the variant of the sentence of the same phrase before it; undefined for the first
 */
function variantOf(session: Session, { key, phrase, fields }: Sentence, last: number | undefined): number {
  const variants = session.body.phrasebook.phrases[phrase];
  const chosen = session.sentences[key]?.variant;
  if (chosen !== undefined && variants[chosen]) return chosen;
  if (last === undefined) return 0;
  const following = variants.map((_, step) => (last + 1 + step) % variants.length);
  const turns = (variant: Variant | undefined) =>
    variant?.rotates === true && wholeTemplate(phrase, variant.text, fields) !== null;
  return following.find((index) => index === 0 || turns(variants[index])) ?? 0;
}

/** Splits rendered text into what was generated and the blanks where a datum is missing. */
export function runsOf(text: string, run: Omit<Run, 'text' | 'origin'>): Run[] {
  return text
    .split(new RegExp(`(${MISSING})`))
    .filter((part) => part !== '')
    .map((part) =>
      part === MISSING
        ? { ...run, text: BLANK_RULE, origin: 'missing' as const }
        : { ...run, text: part, origin: 'generated' as const },
    );
}

export function createWriter(session: Session): ActaWriter {
  const blocks: ActaBlock[] = [];
  const problems: ActaProblem[] = [];
  const sentences = new Map<string, WrittenSentence>();
  const rotation = new Map<PhraseKey, number>();
  const named = new Set<string>();
  const style = styleOf(session.body);
  const names = style.treatment === 'firstMention' ? people(session).map((person) => person.name) : [];
  let pending: ItemNumber | undefined;

  function note(runs: readonly Run[]): void {
    for (const name of names) if (runs.some(({ text }) => text.includes(name))) named.add(name);
  }

  function addParagraph(runs: readonly Run[], joined: boolean, keepNext: boolean): void {
    note(runs);
    const last = blocks.at(-1);
    if (joined && !pending && last?.kind === 'paragraph') {
      const glue: Run = { text: ' ', origin: 'generated' };
      blocks[blocks.length - 1] = { ...last, runs: [...last.runs, glue, ...runs], keepNext };
      return;
    }
    const paragraph: ParagraphBlock = { kind: 'paragraph', ...(pending ? { number: pending } : {}), runs, keepNext };
    pending = undefined;
    blocks.push(paragraph);
  }

  function runs({ key, phrase, source, ...rest }: Sentence): Run[] {
    const sentence = { key, phrase, source, fields: withPersonStyle(rest.fields, style, named) };
    const index = variantOf(session, sentence, rotation.get(phrase));
    sentences.set(key, { ...sentence, variant: index });
    const own = session.sentences[key]?.text;
    if (own !== undefined) return own === '' ? [] : [{ text: own, origin: 'rewritten', key, source }];
    rotation.set(phrase, index);
    try {
      const text = session.body.phrasebook.phrases[phrase][index]?.text ?? '';
      return runsOf(renderTemplate(phrase, text, sentence.fields), { key, source });
    } catch (error) {
      if (!(error instanceof ActaError)) throw error;
      problems.push({ key, message: String(error.problem.data?.detail ?? '') });
      return [{ text: BLANK_RULE, origin: 'missing', key, source }];
    }
  }

  return {
    blocks,
    problems,
    sentences,
    named,
    runs,
    sentence(sentence, { keepNext = false } = {}) {
      const made = runs(sentence);
      const variant = session.body.phrasebook.phrases[sentence.phrase][sentences.get(sentence.key)?.variant ?? 0];
      if (made.length > 0) addParagraph(made, variant?.joined ?? false, keepNext);
      else if (keepNext) keepLastWithNext(blocks);
    },
    text: (made, joined) => addParagraph(made, joined, false),
    block(block) {
      blocks.push(block);
    },
    part(block) {
      // An item's number needs a paragraph to stand in.
      if (pending) addParagraph([], false, true);
      else keepLastWithNext(blocks);
      blocks.push(block);
    },
    number(number) {
      pending = number;
    },
  };
}

/** Where the sentence that announces a list or an agreement is left out, the paragraph before it announces it. */
function keepLastWithNext(blocks: ActaBlock[]): void {
  const last = blocks.at(-1);
  if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, keepNext: true };
}
