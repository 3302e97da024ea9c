/** What becomes of the paragraphs, and of the doubts about them. */
import { BLANK, fromWritten } from '../../text/writing.ts';
import type { Block, Session } from '../session.ts';
import { append, insertAfter } from './minutes.ts';
import type { Reducers } from './reducers.ts';

/** The paragraphs, and what is to be checked of them. */
export const TEXT_REDUCERS = {
  paragraphAdded: (session, fact, minute) => {
    const after = session.minutes.find((other) => other.id === fact.after);
    const block: Block = {
      kind: 'block',
      id: fact.block,
      ...minute,
      item: after ? after.item : session.currentItem,
      visit: after ? after.visit : minute.visit,
      person: fact.person,
      lead: fact.lead,
      joined: fact.joined ?? false,
      ...BLANK,
      note: false,
    };
    return after ? insertAfter(session, after.id, block) : append(session, block);
  },
  textWritten: (session, fact) => mapBlock(session, fact.block, (block) => ({ ...block, ...fromWritten(fact) })),
  leadChanged: (session, fact) =>
    mapBlock(session, fact.block, (block) => ({
      ...block,
      lead: fact.lead,
      joined: fact.joined ?? block.joined,
    })),
  blockRemoved: (session, fact) => ({
    ...session,
    floor: session.floor?.block === fact.block ? null : session.floor,
    turns: session.turns.filter((turn) => turn.block !== fact.block),
    minutes: session.minutes.filter((other) => other.id !== fact.block),
    doubts: mapDoubts(session, fact.block, null),
  }),
  blockReassigned: (session, fact) => {
    const block = session.minutes.find((other) => other.id === fact.block);
    if (block?.kind !== 'block') return session;
    const moved = mapBlock(session, block.id, (other) => ({ ...other, person: fact.person, lead: fact.lead }));
    const { person } = fact;
    // Paragraphs that were joined may hold turns of others, which stay theirs.
    const isOf = (held: { block: string; person: string }) => held.block === block.id && held.person === block.person;
    const turns = moved.turns
      .filter((turn) => person !== null || !isOf(turn))
      .map((turn) => (isOf(turn) && person !== null ? { ...turn, person } : turn));
    const { floor } = session;
    const held = floor !== null && isOf(floor);
    return { ...moved, turns, floor: held ? (person === null ? null : { ...floor, person }) : floor };
  },
  blockMoved: (session, fact) => {
    const block = session.minutes.find((other) => other.id === fact.block);
    const beside = session.minutes.find((other) => other.id === (fact.before ?? fact.after));
    if (block?.kind !== 'block' || !beside || beside.id === block.id) return session;
    const rest = session.minutes.filter((other) => other.id !== block.id);
    const index = rest.indexOf(beside) + (fact.before === undefined ? 1 : 0);
    return { ...session, minutes: rest.toSpliced(index, 0, { ...block, item: beside.item, visit: beside.visit }) };
  },
  blockSplit: (session, fact) => {
    const block = session.minutes.find((other) => other.id === fact.block);
    if (block?.kind !== 'block') return session;
    // Both were said at the same hour, which is corrected for both at once.
    const before = fromWritten({ text: fact.before, rich: fact.beforeRich });
    const after = fromWritten({ text: fact.after, rich: fact.afterRich });
    const second: Block = { ...block, id: fact.into, ...after, lead: fact.lead, joined: false };
    return insertAfter(
      mapBlock(session, block.id, (first) => ({ ...first, ...before })),
      block.id,
      second,
    );
  },
  blocksJoined: (session, fact) => {
    const absorbed = session.minutes.find((other) => other.id === fact.absorbed);
    const isNote = absorbed?.kind === 'block' && absorbed.note;
    const whole = mapBlock(session, fact.block, (block) => ({
      ...block,
      ...fromWritten(fact),
      note: block.note || isNote,
    }));
    return {
      ...whole,
      minutes: whole.minutes.filter((other) => other.id !== fact.absorbed),
      doubts: mapDoubts(session, fact.absorbed, fact.block),
      floor: session.floor?.block === fact.absorbed ? { ...session.floor, block: fact.block } : session.floor,
      turns: whole.turns.map((turn) => (turn.block === fact.absorbed ? { ...turn, block: fact.block } : turn)),
    };
  },
  noteMarked: (session, fact) => mapBlock(session, fact.block, (block) => ({ ...block, note: fact.note })),
  doubtMarked: (session, fact, { entry, at }) => {
    const block = session.minutes.find((other) => other.id === fact.block);
    return {
      ...session,
      doubts: [
        ...session.doubts,
        {
          id: fact.doubt,
          entry,
          at,
          block: fact.block ?? null,
          item: block ? block.item : session.currentItem,
          note: fact.note ?? null,
          settled: false,
        },
      ],
    };
  },
  doubtSettled: (session, fact) => ({
    ...session,
    doubts: session.doubts.map((doubt) => (doubt.id === fact.doubt ? { ...doubt, settled: true } : doubt)),
  }),
} satisfies Partial<Reducers>;

function mapBlock(session: Session, id: string, change: (block: Block) => Block): Session {
  return {
    ...session,
    minutes: session.minutes.map((minute) => (minute.kind === 'block' && minute.id === id ? change(minute) : minute)),
  };
}

/** The doubts about a paragraph are about another from now on, or about the item alone. */
function mapDoubts(session: Session, from: string, to: string | null): Session['doubts'] {
  return session.doubts.map((doubt) => (doubt.block === from ? { ...doubt, block: to } : doubt));
}
