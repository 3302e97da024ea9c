/** What a use case asks of the host it runs in. */
import type { PrintedPages } from '#shared/acta/htmlPages.ts';
import type { ExportResult, GlobalShortcuts, GlobalShortcutsState } from '#shared/api.ts';
import type { FoldedLog } from '#shared/session/log.ts';

/** A file made for the user. */
export interface OutputFile {
  /** A name that every platform accepts, proposed to the user. */
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A session with its log as it is on disk. */
export interface ShownSession {
  readonly id: string;
  readonly log: FoldedLog;
}

/** The strip over the other programs, and the combinations for the whole machine. */
export interface Strips {
  /** The session that the main window shows while it runs; null for none. */
  follow(session: string | null): void;
  /** @throws ActaError `refused` while no session is followed */
  showStrip(): void;
  hideStrip(): void;
  goBack(): void;
  shortcuts(): GlobalShortcutsState;
  setShortcuts(chosen: GlobalShortcuts): GlobalShortcutsState;
}

/** What a host with windows of its own does beside the main one. */
export interface Desk extends Strips {
  /** The session that the main window shows, in whatever stage; null for none. */
  show(session: ShownSession | null): void;
  /** Someone has held the floor for so many minutes, which is how long it may last. */
  limitReached(name: string, minutes: number): void;
}

export interface Host {
  readonly kind: 'desktop' | 'browser';
  readonly desk?: Desk;
  /** Hands a file over: a Save dialog, or a download. */
  deliver(file: OutputFile): Promise<ExportResult>;
  /** Prints a document that stands alone as a PDF; absent where the host cannot. */
  print?(html: string, pages: PrintedPages): Promise<Uint8Array>;
  /**
   * Opens a file delivered in this run with the machine's own program; none that could be a program itself.
   * @throws ActaError `refused` for any other path or where the host cannot
   */
  openDelivered(path: string): Promise<void>;
}
