/** A change of the agenda in one line. */
import { catalogue } from '#shared/catalogue/index.ts';
import { placeLabel } from '#shared/session/agenda.ts';
import type { AgendaChange, JointMinute, Session } from '#shared/session/session.ts';
import { nameOf } from './names.ts';

const t = catalogue.live.stream;

/** What changed, who asked for it, by which document and why. */
export function changeText(session: Session, change: AgendaChange): string {
  const [before = '', after = ''] = [change.number, change.newNumber].map((place) =>
    place === null ? '' : placeLabel(session, place),
  );
  const what = {
    added: () => t.changes.added(after, change.newTitle),
    withdrawn: () => t.changes.withdrawn(before, change.title),
    renamed: () => t.changes.renamed(after, change.newTitle),
    moved: () => t.changes.moved(before, after, change.title),
    deferred: () => t.changes.deferred(before, change.title, change.until === 'later'),
  }[change.change]();
  return [what, ...asked(session, change)].join(' · ');
}

/** Which items are dealt with together from now on, or no longer; who asked for it, by which document and why. */
export function jointText(session: Session, joint: JointMinute): string {
  const numbers = catalogue.numbers(joint.items.flatMap(({ number }) => (number ? placeLabel(session, number) : [])));
  const what = !joint.joined
    ? t.changes.parted(numbers)
    : joint.what === 'vote'
      ? t.changes.joinedForVote(numbers)
      : t.changes.joined(numbers);
  return [what, ...asked(session, joint)].join(' · ');
}

function asked(session: Session, { requestedBy, document, reason }: AgendaChange | JointMinute): string[] {
  return [
    requestedBy && t.requestedBy(nameOf(session, requestedBy)),
    document && t.document(document.folio),
    reason,
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}
