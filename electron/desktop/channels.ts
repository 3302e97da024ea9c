/** What passes between the preload and the main process. It has no dependencies: the preload must stay small. */
import type { CallName } from '#shared/api.ts';

export const CHANNELS = {
  /** Window to main: a call's name and input; answers its result. */
  call: 'acta:call',
  /** Main to window: entries recorded in any window. */
  appended: 'acta:appended',
  /** Main to window: about to close; and back: what was still unsent is recorded. */
  beforeClose: 'acta:before-close',
  flushed: 'acta:flushed',
  /** Main to window: a combination for the whole machine was pressed. */
  globalCommand: 'acta:global-command',
  /** Main to the main window: the menu or the system asks something of it. */
  hostCommand: 'acta:host-command',
} as const;

/** The names of every call. A record, so that the compiler asks for a name when the contract grows. */
const NAMES: Readonly<Record<CallName, true>> = {
  'app.info': true,
  'app.about': true,
  'app.speak': true,
  'profiles.list': true,
  'profiles.draft': true,
  'profiles.read': true,
  'bodies.list': true,
  'bodies.get': true,
  'bodies.save': true,
  'bodies.exportProfile': true,
  'assets.putLogo': true,
  'assets.putLetterhead': true,
  'assets.letterhead': true,
  'assets.get': true,
  'annexes.keep': true,
  'annexes.export': true,
  'sessions.list': true,
  'sessions.create': true,
  'sessions.load': true,
  'sessions.record': true,
  'sessions.undo': true,
  'sessions.redo': true,
  'sessions.import': true,
  'sessions.sample': true,
  'sessions.sampleLog': true,
  'sessions.exportBundle': true,
  'acta.export': true,
  'documents.export': true,
  'acta.finalize': true,
  'acta.version': true,
  'acta.exportVersion': true,
  'acta.openExported': true,
  'window.shows': true,
  'window.limitReached': true,
  'strip.follow': true,
  'strip.show': true,
  'strip.hide': true,
  'strip.goBack': true,
  'shortcuts.get': true,
  'shortcuts.set': true,
};

/** Whether the contract has a call of that name. */
export function isKnownCall(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(NAMES, name);
}
