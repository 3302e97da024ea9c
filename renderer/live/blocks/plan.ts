/** What is done with a paragraph once it is written, as facts: pure, and no word of it is lost on the way. */
import type { EventFact, Lead } from '#shared/session/facts.ts';
import { continuationLead, firstForm, nextLead, UNNAMED, usualForm } from '#shared/session/lead.ts';
import type { Block, Minute, Session } from '#shared/session/session.ts';
import {
  asWritten,
  joinWriting,
  plainWriting,
  splitWriting,
  trimmedEnd,
  trimmedStart,
  type Writing,
} from '#shared/text/writing.ts';

/** What is written in a paragraph as it is being typed, which may be ahead of the session's. */
export type TextOf = (block: string) => Writing;

export interface Split {
  readonly facts: readonly EventFact[];
  readonly before: Writing;
  readonly after: Writing;
}

/**
 * A paragraph becomes two. What goes to the second has a lead-in that goes on with the same person.
 * @param text of the paragraph as it is typed
 * @param caret where it is parted, in characters
 * @param into the id of the second
 */
export function splitBlock(session: Session, block: Block, text: Writing, caret: number, into: string): Split {
  const [first, second] = splitWriting(text, caret);
  const before = trimmedEnd(first);
  const after = trimmedStart(second);
  const lead = block.person === null || block.lead === null ? null : continuationLead(session, { after: block });
  const told = {
    before: before.text,
    ...(before.rich && { beforeRich: before.rich }),
    after: after.text,
    ...(after.rich && { afterRich: after.rich }),
  };
  return { facts: [{ type: 'blockSplit', block: block.id, into, ...told, lead }], before, after };
}

export interface Join {
  readonly facts: readonly EventFact[];
  /** The paragraph in which both go on. */
  readonly into: Block;
  readonly text: Writing;
  /** Where the second begins in it, in characters. */
  readonly caret: number;
}

/**
 * A paragraph goes on in the one before it, or null where no paragraph stands right before it in its item. The lead-in
 * of the second goes, unless she wrote it herself: then it is text.
 */
export function joinBlock(session: Session, block: Block, textOf: TextOf): Join | null {
  const into = session.minutes[session.minutes.indexOf(block) - 1];
  if (into?.kind !== 'block' || into.visit !== block.visit) return null;
  const own = plainWriting((session.sentences[leadKey(block)]?.text ?? '').trim());
  const second = joinWriting(own, trimmedStart(textOf(block.id)), ' ');
  const { start, ...text } = joinWriting(trimmedEnd(textOf(into.id)), second, ' ');
  const facts: EventFact[] = [{ type: 'blocksJoined', block: into.id, absorbed: block.id, ...asWritten(text) }];
  return { facts, into, text, caret: start };
}

/**
 * A paragraph goes past its neighbour, or over the edge of its item into the one beside it; null where it is the first
 * or the last.
 */
export function moveBlock(session: Session, block: Block, step: 1 | -1): EventFact | null {
  const neighbour: Minute | undefined = session.minutes[session.minutes.indexOf(block) + step];
  if (!neighbour || neighbour.item === null) return null;
  const past = neighbour.visit === block.visit;
  const goesAfter = past ? step === 1 : step === -1;
  return { type: 'blockMoved', block: block.id, ...(goesAfter ? { after: neighbour.id } : { before: neighbour.id }) };
}

/** The paragraphs that go on from this one without naming its person again. */
export function goingOn(session: Session, block: Block): Block[] {
  const rest = session.minutes.slice(session.minutes.indexOf(block) + 1);
  const end = rest.findIndex((minute) => !continues(minute, block));
  return rest.slice(0, end === -1 ? rest.length : end).filter((minute) => minute.kind === 'block');
}

function continues(minute: Minute, block: Block): boolean {
  if (block.person === null || minute.kind !== 'block') return false;
  const named = minute.lead !== null && minute.lead.form !== UNNAMED;
  return minute.visit === block.visit && minute.person === block.person && !named;
}

/**
 * Somebody else said it. The lead-in keeps its connector and its verb, and names who spoke: in the way that she chose,
 * or in full where it is her first intervention. One that she rewrote is made again, since it may name whoever spoke
 * before.
 * @param person null for the facilitator's own narrative
 * @param whole also the paragraphs that go on from it; otherwise the first of them names its person again
 */
export function reassignBlock(session: Session, block: Block, person: string | null, whole: boolean): EventFact[] {
  const following = goingOn(session, block);
  const lead = person === null ? null : leadOf(session, block, person);
  const facts: EventFact[] = [{ type: 'blockReassigned', block: block.id, person, lead }];
  if (block.joined) facts.push({ type: 'leadChanged', block: block.id, lead, joined: false });
  facts.push(...restored(session, block));
  if (whole) {
    for (const next of following) {
      facts.push({ type: 'blockReassigned', block: next.id, person, lead: person === null ? null : next.lead });
      facts.push(...restored(session, next));
    }
    return facts;
  }
  const [next] = following;
  if (next && next.person !== null) {
    const given = session.minutes.map((minute) => (minute === block ? { ...block, person, lead } : minute));
    const again = leadOf({ ...session, minutes: given }, next, next.person);
    facts.push({ type: 'leadChanged', block: next.id, lead: again, joined: false });
  }
  return facts;
}

function leadOf(session: Session, block: Block, person: string): Lead {
  const next = nextLead(session, person, { of: block });
  const { lead } = block;
  if (lead === null) return next;
  const phrases = session.body.phrasebook.lead;
  // A way of naming that was proposed for whoever spoke is proposed anew for who did; one that she chose stays.
  if (lead.form === firstForm(phrases) || lead.form === usualForm(phrases)) return { ...lead, form: next.form };
  if (lead.form !== UNNAMED) return lead;
  const { connectors, continuations } = phrases;
  const onlyGoesOn = continuations.includes(lead.connector) && !connectors.includes(lead.connector);
  return { connector: onlyGoesOn ? next.connector : lead.connector, form: next.form, verb: lead.verb };
}

function restored(session: Session, block: Block): EventFact[] {
  const key = leadKey(block);
  return session.sentences[key]?.text === undefined ? [] : [{ type: 'sentenceRestored', key }];
}

function leadKey(block: Block): string {
  return `lead:${block.id}`;
}
