/** What becomes of items that are joined, and parted again. */
import { currentItems, findItem, itemPlace, jointOf } from '../agenda.ts';
import type { FactOf } from '../facts.ts';
import type { Joint, JointMinute, Session } from '../session.ts';
import { mapItems, opened } from './items.ts';
import { append } from './minutes.ts';
import type { MinuteHead, Reducers } from './reducers.ts';

/** The items that are dealt with together. */
export const JOINT_REDUCERS = {
  itemsJoined: joinItems,
  itemsParted: partItems,
} satisfies Partial<Reducers>;

/** Some items are dealt with together from now on; where one is open and they are discussed as one, all are open. */
function joinItems(session: Session, fact: FactOf<'itemsJoined'>, minute: MinuteHead): Session {
  const items = session.agenda.items.filter(({ id }) => fact.items.includes(id)).map(({ id }) => id);
  const joint = { items, what: fact.what };
  const joined = { ...session, agenda: { ...session.agenda, joints: [...session.agenda.joints, joint] } };
  const told = append(joined, jointMinute(joined, minute, joint, true, fact));
  const current = currentItems(session);
  if (fact.what === 'vote' || !current.some(({ id }) => items.includes(id))) return told;
  const others = items.filter((id) => id !== session.currentItem);
  return {
    ...told,
    agenda: mapItems(told, others, (item) => opened(item, minute.at)),
    visits: told.visits.map((visit, index) => (index === told.visits.length - 1 ? { ...visit, others } : visit)),
  };
}

function partItems(session: Session, fact: FactOf<'itemsParted'>, minute: MinuteHead): Session {
  const joint = jointOf(session, fact.item);
  if (!joint) return session;
  const joints = session.agenda.joints.filter((other) => other !== joint);
  return append(
    { ...session, agenda: { ...session.agenda, joints } },
    jointMinute(session, minute, joint, false, fact),
  );
}

function jointMinute(
  session: Session,
  minute: MinuteHead,
  { items, what }: Joint,
  joined: boolean,
  asked: Pick<FactOf<'itemsParted'>, 'requestedBy' | 'reason' | 'document'>,
): JointMinute {
  return {
    kind: 'joint',
    id: minute.entry,
    ...minute,
    joined,
    what,
    items: items.map((id) => ({ id, number: itemPlace(session, id), title: findItem(session, id)?.title ?? '' })),
    requestedBy: asked.requestedBy ?? null,
    reason: asked.reason ?? null,
    document: asked.document ?? null,
  };
}
