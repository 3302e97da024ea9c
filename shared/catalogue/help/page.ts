/** What a page of the help is made of. Each language has all pages in one file of this type. */
import type { Catalogue } from '../index.ts';

/** The pages, in the order in which they are listed: that in which a facilitator meets what they are about. */
export const HELP_IDS = [
  'start',
  'body',
  'convene',
  'open',
  'quorum',
  'floor',
  'notes',
  'agenda',
  'votes',
  'agreements',
  'annexes',
  'recess',
  'strip',
  'close',
  'acta',
  'audit',
  'phrasebook',
  'paper',
  'final',
  'export',
  'backup',
  'appearance',
  'shortcuts',
] as const;
export type HelpId = (typeof HELP_IDS)[number];

/** A shortcut of the live screen. Its keys are never written in a page: they are shown as they are chosen now. */
export type HelpKey = keyof Catalogue['live']['shortcuts']['names'];

/** In every text, `**word**` is something seen on screen, and `[[shortcut]]` the keys of a shortcut. */
export type HelpBlock =
  | { readonly kind: 'text' | 'note'; readonly text: string }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly string[] }
  /** Shortcuts with what each does. */
  | { readonly kind: 'keys'; readonly keys: readonly HelpKey[] };

export interface HelpPage {
  readonly title: string;
  /** Other words by which it is looked for. */
  readonly also: string;
  readonly body: readonly HelpBlock[];
  /** Where to read on. */
  readonly see: readonly HelpId[];
}

export type Help = Readonly<Record<HelpId, HelpPage>>;

/** A part of a text: plain words, something seen on screen, or the keys of a shortcut. */
export interface HelpRun {
  readonly kind: 'words' | 'seen' | 'keys';
  readonly text: string;
}

/** A text of the help in its parts. */
export function helpRuns(text: string): HelpRun[] {
  return text
    .split(/(\*\*.+?\*\*|\[\[\w+\]\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { kind: 'seen', text: part.slice(2, -2) };
      if (part.startsWith('[[')) return { kind: 'keys', text: part.slice(2, -2) };
      return { kind: 'words', text: part };
    });
}

/** All the words of a page, without its keys: what a search goes through. */
export function helpWords({ title, also, body }: HelpPage): string {
  const texts = body.flatMap((block) => {
    if (block.kind === 'keys') return [];
    return 'text' in block ? [block.text] : block.items;
  });
  const words = texts.flatMap((text) => helpRuns(text).filter(({ kind }) => kind !== 'keys'));
  return [title, also, ...words.map(({ text }) => text)].join(' ');
}
