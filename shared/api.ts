/** The contract between renderer and main: one schema per call, with the types of both sides inferred from it. */
import { z } from 'zod';
import type { ActaDocument } from './acta/blocks.ts';
import { DocumentRequestSchema } from './acta/documents/request.ts';
import type { LetterheadView } from './acta/letterheadView.ts';
import { AssetIdSchema } from './body/assetId.ts';
import { type Body, BodySchema } from './body/body.ts';
import type { Letterhead } from './body/letterhead.ts';
import { DetailSchema } from './body/style.ts';
import { IdSchema, InstantSchema, LineSchema } from './body/text.ts';
import { AssetMimeSchema, LARGEST_BASE64 } from './bundleAssets.ts';
import { LANGUAGES, type Language } from './catalogue/language.ts';
import type { ErrorCode } from './errors.ts';
import {
  type AnnexFile,
  type Entry,
  EventSchema,
  ItemDraftSchema,
  MetaFactSchema,
  SheetSchema,
  TextWrittenSchema,
} from './session/facts.ts';
import type { Stage } from './session/session.ts';

/** A fact to be recorded. Without `at` it happens now, by the main process's clock. */
export const FactDraftSchema = z.strictObject({
  at: InstantSchema.optional(),
  fact: z.discriminatedUnion('type', [...EventSchema.options, MetaFactSchema.options[2]]),
});
export type FactDraft = z.infer<typeof FactDraftSchema>;

export interface BodySummary {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
  readonly members: number;
}

export interface ProfileSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface SessionSummary {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly acronym: string;
  readonly kind: string;
  readonly number: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly stage: Stage;
  /** False where it was not held, for want of quorum. */
  readonly held: boolean;
  /** The version of its acta that is final; null while it is a draft. */
  readonly finalVersion: number | null;
  /** When a fact was last recorded. UTC. */
  readonly updatedAt: string;
}

/** A session as the log has it; the renderer folds it with `foldLog`. */
export interface SessionLog {
  readonly id: string;
  readonly body: Body;
  readonly entries: readonly Entry[];
}

/** Entries just recorded. An entry whose `seq` the receiver has already replaces it: typing coalesces into its last row. */
export interface Appended {
  readonly sessionId: string;
  readonly entries: readonly Entry[];
}

/** What the acta can be exported as. */
export const ActaFormatSchema = z.enum(['docx', 'pdf', 'html', 'md', 'txt']);
export type ActaFormat = z.infer<typeof ActaFormatSchema>;

export type ExportResult =
  /** The desktop wrote the file where the user said. */
  | { readonly kind: 'saved'; readonly path: string }
  /** The browser host hands the file over to be downloaded. */
  | { readonly kind: 'download'; readonly fileName: string; readonly mime: string; readonly base64: string }
  | { readonly kind: 'cancelled' };

export interface AppInfo {
  readonly host: 'desktop' | 'browser';
  readonly version: string;
  /** The main process's clock now, by which facts are stamped. UTC. */
  readonly now: string;
}

/** A package that is bundled, and on what terms. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it: “MIT”. */
  readonly licence: string;
  /** Its text; empty where the package brings none along. */
  readonly text: string;
}

export interface About {
  readonly version: string;
  /** What it runs on. */
  readonly runtime: readonly { readonly name: string; readonly version: string }[];
  readonly packages: readonly Licence[];
}

/** What a combination of keys does while another program has the focus. */
export const GLOBAL_COMMANDS = ['toggle', 'note', 'doubt', 'nextItem'] as const;
export type GlobalCommand = (typeof GLOBAL_COMMANDS)[number];

/** The themes, in the order in which they are offered. High contrast is light or dark as the system is. */
export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What the native menu, or the system, asks of the main window. */
export type HostCommand =
  | { readonly kind: 'undo' | 'redo' | 'home' | 'newSession' | 'exportBundle' | 'about' | 'help' }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'export'; readonly format: ActaFormat }
  | { readonly kind: 'exportDocument'; readonly document: 'convocation' | 'attendance' }
  /** A session is to be shown; or was just added from a file. */
  | { readonly kind: 'open' | 'added'; readonly session: string };

/**
 * A combination that may be taken from every other program: Ctrl, Alt and ⇧ in this order, then a letter, a digit or a
 * function key. What other programs use all the time is left to them: a letter needs two of the three, and a function
 * key Ctrl or Alt.
 */
export const AcceleratorSchema = z
  .string()
  .regex(
    /^(?:Ctrl\+Alt\+(?:Shift\+)?(?:[A-Z0-9]|F(?:[1-9]|1[0-2]))|(?:Ctrl|Alt)\+Shift\+(?:[A-Z0-9]|F(?:[1-9]|1[0-2]))|(?:Ctrl|Alt)\+F(?:[1-9]|1[0-2]))$/,
  );

/** The combinations for the whole machine, as she chose them; no two are alike. */
export const GlobalShortcutsSchema = z.strictObject({
  enabled: z.boolean(),
  keys: z
    .strictObject({
      toggle: AcceleratorSchema,
      note: AcceleratorSchema,
      doubt: AcceleratorSchema,
      nextItem: AcceleratorSchema,
    })
    .refine((keys) => new Set(Object.values(keys)).size === GLOBAL_COMMANDS.length),
});
export type GlobalShortcuts = z.infer<typeof GlobalShortcutsSchema>;

export interface GlobalShortcutsState {
  readonly chosen: GlobalShortcuts;
  /** Those whose combination another program holds. */
  readonly taken: readonly GlobalCommand[];
}

const session = { session: IdSchema };
const version = z.int().min(1).max(999);
const nothing = z.strictObject({});
const returns = <T>() => ({}) as { readonly output?: T };

/** Every call: what it takes, and (as a type only) what it answers. */
export const CALLS = {
  'app.info': { input: nothing, ...returns<AppInfo>() },
  'app.about': { input: nothing, ...returns<About>() },
  /** The interface speaks that language from now on, and after a restart; each window has to load again. */
  'app.speak': { input: z.strictObject({ language: z.enum(LANGUAGES) }), ...returns<null>() },
  'profiles.list': { input: nothing, ...returns<readonly ProfileSummary[]>() },
  /** A body made from a profile, with an id of its own; not yet saved. */
  'profiles.draft': { input: z.strictObject({ profile: IdSchema }), ...returns<Body>() },
  /** Reads the text of a profile's file: the body that it makes, with an id of its own, not saved yet. */
  'profiles.read': { input: z.strictObject({ text: z.string().max(20_000_000) }), ...returns<Body>() },
  'bodies.list': { input: nothing, ...returns<readonly BodySummary[]>() },
  'bodies.get': { input: z.strictObject({ body: IdSchema }), ...returns<Body>() },
  'bodies.save': { input: z.strictObject({ body: BodySchema }), ...returns<null>() },
  /** A saved body as a profile's file, to be shared. */
  'bodies.exportProfile': { input: z.strictObject({ body: IdSchema }), ...returns<ExportResult>() },
  /** Keeps a logo of a body: a PNG or a JPEG. Answers the name by which its paper refers to it. */
  'assets.putLogo': {
    input: z.strictObject({ base64: z.base64().max(20_000_000) }),
    ...returns<{ readonly asset: string }>(),
  },
  /** Keeps a `.docx` as a letterhead. Answers it as a body's paper keeps it; not saved yet. */
  'assets.putLetterhead': {
    input: z.strictObject({ base64: z.base64().max(20_000_000), name: LineSchema.max(200) }),
    ...returns<Letterhead>(),
  },
  /** What the pages of a letterhead show. */
  'assets.letterhead': { input: z.strictObject({ asset: AssetIdSchema }), ...returns<LetterheadView>() },
  'assets.get': {
    input: z.strictObject({ asset: AssetIdSchema }),
    ...returns<{ readonly mime: string; readonly base64: string }>(),
  },
  /** Keeps a file for an annex of the session. Answers what the annex's fact names it by. */
  'annexes.keep': {
    input: z.strictObject({ ...session, mime: AssetMimeSchema, base64: z.base64().max(2 * LARGEST_BASE64) }),
    ...returns<Pick<AnnexFile, 'asset' | 'size'>>(),
  },
  /** Hands over the file of an annex, as it was kept. */
  'annexes.export': { input: z.strictObject({ ...session, annex: IdSchema }), ...returns<ExportResult>() },
  'sessions.list': { input: nothing, ...returns<readonly SessionSummary[]>() },
  'sessions.create': {
    input: z.strictObject({ body: IdSchema, sheet: SheetSchema, agenda: z.array(ItemDraftSchema).max(200) }),
    ...returns<{ readonly id: string }>(),
  },
  'sessions.load': { input: z.strictObject(session), ...returns<SessionLog>() },
  /**
   * Records facts in one act, and before them each text that was typed before them as an act of its own: all of it or
   * nothing. Answers after the transaction is on disk.
   */
  'sessions.record': {
    input: z.strictObject({
      ...session,
      typed: z.array(TextWrittenSchema).max(100).optional(),
      facts: z.array(FactDraftSchema).min(1).max(100),
    }),
    ...returns<Appended>(),
  },
  'sessions.undo': { input: z.strictObject(session), ...returns<Appended>() },
  'sessions.redo': { input: z.strictObject(session), ...returns<Appended>() },
  /** Imports the text of an `.acta.json` as a new session (and its body, where it is not known yet). */
  'sessions.import': {
    input: z.strictObject({ text: z.string().max(200_000_000) }),
    ...returns<{ readonly id: string }>(),
  },
  /** The sample session, imported once; later calls answer the one that is there. */
  'sessions.sample': { input: nothing, ...returns<{ readonly id: string }>() },
  /** The log of the sample session, which is not imported. */
  'sessions.sampleLog': { input: nothing, ...returns<SessionLog>() },
  'sessions.exportBundle': { input: z.strictObject(session), ...returns<ExportResult>() },
  /** The acta in a format, Word's by default (a PDF is of the desktop alone); `detail` in place of the body's own level. */
  'acta.export': {
    input: z.strictObject({ ...session, format: ActaFormatSchema.optional(), detail: DetailSchema.optional() }),
    ...returns<ExportResult>(),
  },
  /** A document made of the session's facts, for Word. */
  'documents.export': {
    input: z.strictObject({ ...session, document: DocumentRequestSchema }),
    ...returns<ExportResult>(),
  },
  /** Makes the acta final as it is now: it is kept with its Word file and no longer changes. */
  'acta.finalize': { input: z.strictObject(session), ...returns<Appended>() },
  /** The document of a version that was made final, as it was compiled then. */
  'acta.version': { input: z.strictObject({ ...session, version }), ...returns<ActaDocument>() },
  /** Hands over the very file of a version that was made final. */
  'acta.exportVersion': { input: z.strictObject({ ...session, version }), ...returns<ExportResult>() },
  /** Opens a file exported in this run with the program the machine has for it. Desktop only. */
  'acta.openExported': { input: z.strictObject({ path: z.string().min(1).max(4_096) }), ...returns<null>() },
  /** The main window shows this session, in whatever stage, or none any more. Desktop only, like all that follow. */
  'window.shows': { input: z.strictObject({ session: IdSchema.nullable() }), ...returns<null>() },
  /** Someone has held the floor for as long as was agreed: said by the system where no window of the app has the focus. */
  'window.limitReached': {
    input: z.strictObject({ name: LineSchema, minutes: z.int().min(1).max(1_440) }),
    ...returns<null>(),
  },
  /** The main window shows this session while it runs, or none any more. */
  'strip.follow': { input: z.strictObject({ session: IdSchema.nullable() }), ...returns<null>() },
  /** Shows the strip over the other programs, on the session that the main window shows; or puts it away. */
  'strip.show': { input: nothing, ...returns<null>() },
  'strip.hide': { input: nothing, ...returns<null>() },
  /** Brings the main window to the front. */
  'strip.goBack': { input: nothing, ...returns<null>() },
  'shortcuts.get': { input: nothing, ...returns<GlobalShortcutsState>() },
  /** Keeps other combinations and takes them at once, while a session runs. */
  'shortcuts.set': { input: z.strictObject({ chosen: GlobalShortcutsSchema }), ...returns<GlobalShortcutsState>() },
} as const;

export type CallName = keyof typeof CALLS;
export type Input<C extends CallName> = z.input<(typeof CALLS)[C]['input']>;
export type Output<C extends CallName> = Exclude<(typeof CALLS)[C]['output'], undefined>;

export interface ApiFailure {
  readonly code: ErrorCode;
  /** In Spanish, for the user, with a way on. */
  readonly message: string;
  /** The field at fault, such as `facts[3].fact.person`. */
  readonly path?: string;
}

/** What every call answers. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ApiFailure };

/** What the preload exposes as `window.acta`, and the browser client offers in its place. */
export interface ActaBridge {
  call<C extends CallName>(name: C, input: Input<C>): Promise<Result<Output<C>>>;
  /** Every entry recorded in any window; the answer stops listening. */
  onAppended(listener: (appended: Appended) => void): () => void;
  /**
   * Called when the window is about to close: what it returns is awaited, so that typed text still unsent is recorded.
   */
  onBeforeClose(flush: () => Promise<void>): () => void;
  /** A combination was pressed while any program had the focus, and is to be carried out here. Never in a browser. */
  onGlobalCommand(listener: (command: GlobalCommand) => void): () => void;
  /** The menu or the system asks something of the main window. Never in a browser. */
  onHostCommand(listener: (command: HostCommand) => void): () => void;
}
