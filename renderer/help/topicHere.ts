/** Which page of the help is about where she is. */
import { type LiveDialog, useScreen } from '#renderer/live/screen.ts';
import type { Screen } from '#renderer/state/navigation.ts';
import { useNavigation } from '#renderer/state/navigationStore.ts';
import { useSession } from '#renderer/state/session.ts';
import { HELP_IDS, type HelpId } from '#shared/catalogue/help/page.ts';

const OF_DIALOG: Readonly<Record<LiveDialog['kind'], HelpId>> = {
  rollCall: 'open',
  guest: 'open',
  substitute: 'open',
  amendSubstitute: 'open',
  leave: 'open',
  chair: 'open',
  notHeld: 'quorum',
  withdraw: 'agenda',
  rename: 'agenda',
  move: 'agenda',
  defer: 'agenda',
  join: 'agenda',
  details: 'agenda',
  add: 'agenda',
  subject: 'agenda',
  times: 'agenda',
  vote: 'votes',
  particular: 'votes',
  agreement: 'agreements',
  amend: 'agreements',
  renumber: 'agreements',
  reassign: 'floor',
  turn: 'floor',
  askFloor: 'floor',
  doubt: 'notes',
  recess: 'recess',
  annexes: 'annexes',
  annex: 'annexes',
  annexChange: 'annexes',
  certificate: 'export',
  withheld: 'paper',
  close: 'close',
  reopen: 'final',
  versions: 'final',
  compare: 'final',
  palette: 'shortcuts',
  shortcuts: 'shortcuts',
};

const OF_SCREEN: Readonly<Record<Exclude<Screen['name'], 'live'>, HelpId>> = {
  home: 'start',
  bodies: 'body',
  body: 'body',
  newBody: 'body',
  convene: 'convene',
  firstProfile: 'start',
  replay: 'start',
  firstBody: 'body',
  firstSession: 'convene',
  strip: 'strip',
};

/** What marks a part of the screen as being what a page of the help is about. */
export function aboutPart(page: HelpId): { readonly 'data-help': HelpId } {
  return { 'data-help': page };
}

/** The page for the dialog that is open, for the part of the screen that has the focus, or else for the screen. */
export function topicHere(): HelpId {
  const { screen } = useNavigation.getState();
  const { dialog } = useScreen.getState();
  if (screen.name === 'live' && dialog) return OF_DIALOG[dialog.kind];
  const part = document.activeElement?.closest<HTMLElement>('[data-help]')?.dataset.help;
  const marked = HELP_IDS.find((page) => page === part);
  if (marked) return marked;
  return screen.name === 'live' ? liveTopic() : OF_SCREEN[screen.name];
}

function liveTopic(): HelpId {
  const { review, audit } = useScreen.getState();
  if (audit) return 'audit';
  if (review) return 'notes';
  const stage = useSession.getState().session?.stage;
  if (stage === 'closed') return 'close';
  return stage === 'open' ? 'floor' : 'open';
}
