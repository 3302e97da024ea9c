/** Why what a shortcut does cannot be done now. */
import { catalogue } from '#shared/catalogue/index.ts';
import { nextItem } from '#shared/session/agenda.ts';
import { votesOf } from '#shared/session/decisions.ts';
import { canRecordMinutes } from '../../commands.ts';
import { followingKind } from '../../queue/speech.ts';
import type { ShortcutId } from '../../shortcuts.ts';
import type { PaletteContext } from './entry.ts';

const { why } = catalogue.live.palette;

/**
 * Why a shortcut would do nothing now, in words; null where it would.
 * @param inEditor whether it works only in a paragraph that is being written
 */
export function shortcutReason(context: PaletteContext, id: ShortcutId, inEditor: boolean): string | null {
  const { session, editing, whyNot } = context;
  if (inEditor) return editing === null ? why.notWriting : null;
  switch (id) {
    case 'nextItem': {
      const next = nextItem(session);
      return next ? whyNot({ type: 'itemOpened', item: next.id }) : catalogue.live.item.noNext;
    }
    case 'vote':
    case 'agreement':
    case 'floorByName':
      return session.stage === 'open' ? whyCannotSpeak(context) : why.notOpen;
    case 'particular':
      return votesOf(session).length === 0 ? catalogue.live.particular.noVote : null;
    case 'giveNext':
      return session.queue.length === 0 ? why.nobodyWaits : whyCannotSpeak(context);
    case 'askFloor':
      return session.stage === 'open' ? whyCannotSpeak(context) : why.notOpen;
    case 'recess':
      return whyNot({ type: session.recessSince === null ? 'recessed' : 'resumed' });
    case 'note':
      return editing === null ? why.notWriting : null;
    case 'doubt':
    case 'doubtNote':
      return session.stage === 'convened' ? why.notOpen : null;
    case 'paragraph':
    case 'narrative':
      return canRecordMinutes(session) || editing !== null ? null : catalogue.live.item.noneHint;
    case 'pauseFloor':
      return whyNot({ type: session.floor?.pausedSince ? 'floorContinued' : 'floorPaused' });
    case 'speechKind':
      if (session.floor === null) return why.nobodySpeaks;
      return followingKind(session) === null ? catalogue.live.limit.noKinds : null;
    case 'correctTurn':
      return session.turns.length === 0 ? catalogue.live.turn.none : null;
    case 'endFloor':
      return session.floor ? whyNot({ type: 'floorEnded' }) : why.nobodySpeaks;
    case 'times':
      return session.stage === 'convened' ? why.notOpen : null;
    case 'undo':
      return context.undoName === null ? catalogue.live.undo(null) : null;
    case 'redo':
      return context.redoName === null ? catalogue.live.redo(null) : null;
    default:
      return null;
  }
}

/** Why nothing can be said, voted or agreed in an open session now; null where it can. */
function whyCannotSpeak({ session }: PaletteContext): string | null {
  if (session.recessSince !== null) return catalogue.errors.inRecess({});
  return canRecordMinutes(session) ? null : catalogue.live.item.noneHint;
}
