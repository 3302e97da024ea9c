/** What an entry of the palette is, and what of the screen decides what it says. */
import type { FormatId } from '#renderer/prose/commands.ts';
import type { ActaFormat, Theme } from '#shared/api.ts';
import type { Detail } from '#shared/body/style.ts';
import type { HelpId } from '#shared/catalogue/help/page.ts';
import type { Language } from '#shared/catalogue/language.ts';
import type { EventFact, Fact } from '#shared/session/facts.ts';
import type { Session } from '#shared/session/session.ts';
import type { LiveDialog } from '../../screen.ts';
import type { ShortcutId } from '../../shortcuts.ts';
import type { Findable } from '../search.ts';

/** Under what heading an entry is shown. */
export type PaletteGroup = 'floor' | 'actions' | 'agenda' | 'attendance' | 'session' | 'window' | 'help';

/** What choosing an entry does. */
export type PaletteAct =
  | { readonly kind: 'shortcut'; readonly id: ShortcutId }
  | { readonly kind: 'floor'; readonly person: string }
  | { readonly kind: 'openItem' | 'showItem'; readonly item: string }
  /** Corrects the hour of what was recorded. */
  | { readonly kind: 'hour'; readonly entry: string }
  | { readonly kind: 'dialog'; readonly dialog: LiveDialog }
  | { readonly kind: 'record'; readonly fact: EventFact }
  | { readonly kind: 'openSession' | 'editSheet' | 'home' }
  | { readonly kind: 'export'; readonly format: ActaFormat }
  | { readonly kind: 'exportSession' }
  | { readonly kind: 'exportDocument'; readonly document: 'convocation' | 'attendance' }
  | { readonly kind: 'secondCall' }
  | { readonly kind: 'finalize' }
  | { readonly kind: 'detail'; readonly detail: Detail }
  | { readonly kind: 'format'; readonly id: FormatId }
  /** Joins a paragraph with the one before, begins it otherwise, or takes it away. */
  | { readonly kind: 'paragraph'; readonly work: 'join' | 'goOn' | 'remove'; readonly block: string }
  /** Whether new paragraphs begin as notes, or no longer. */
  | { readonly kind: 'notesFirst' }
  /** Sets how long a turn may last. */
  | { readonly kind: 'limit' }
  /** Gives the timeline the focus. */
  | { readonly kind: 'timeline' }
  /** Writes words where the caret is. */
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'help'; readonly page: HelpId };

/** Something that can be done, or that cannot be done now and says why. */
export interface PaletteEntry extends Findable {
  readonly id: string;
  readonly group: PaletteGroup;
  /** Said under its name. */
  readonly detail: string | null;
  /** Its combination, with the digit that stands for a person. */
  readonly shortcut: { readonly id: ShortcutId; readonly digit?: number } | null;
  /** Why it cannot be done now; null where it can. */
  readonly reason: string | null;
  /** Whether it is offered before anything is typed. */
  readonly atOnce: boolean;
  readonly act: PaletteAct;
}

/** What of the screen decides what can be done. */
export interface PaletteContext {
  readonly session: Session;
  /** The paragraph being written. */
  readonly editing: string | null;
  /** Whether the caret is in a table of it. */
  readonly inTable: boolean;
  readonly acta: boolean;
  readonly theme: Theme;
  /** What undoing and redoing would name; null where there is nothing. */
  readonly undoName: string | null;
  readonly redoName: string | null;
  /** What the acta can be exported as here. */
  readonly formats: readonly ActaFormat[];
  /** Why a fact could not be recorded now, in words; null where it could. */
  readonly whyNot: (fact: Fact) => string | null;
}

type Given = Pick<PaletteEntry, 'id' | 'label' | 'act'> & Partial<PaletteEntry>;

/** An entry with what is usual where nothing else is given: offered once something is typed, and possible now. */
export function entry(group: PaletteGroup, given: Given): PaletteEntry {
  const whole = { group, also: '', weight: 1, detail: null, shortcut: null, reason: null, atOnce: false, ...given };
  // What cannot be done gives way to what can, where both match as well.
  return whole.reason === null ? whole : { ...whole, weight: whole.weight - 1 };
}
