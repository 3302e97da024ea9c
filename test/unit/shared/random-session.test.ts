/**
 * Whatever is recorded, in whatever order, through the app's own path (check, stamp, coalesce, fold, SQLite): nobody
 * absent votes, folios keep their order, nothing typed is lost, undo and redo return to where they were.
 */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessions, type Sessions } from '#electron/app/sessions.ts';
import { migrate } from '#electron/store/migrate.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { storeOn } from '#electron/store/store.ts';
import { joinBlock, moveBlock, reassignBlock, splitBlock } from '#renderer/live/blocks/plan.ts';
import { annexChangeFacts } from '#shared/acta/annexChanges.ts';
import { annexLabels } from '#shared/acta/annexes.ts';
import { citations, renumberingFacts } from '#shared/acta/citations.ts';
import { nextFolio, numbered, renumbering } from '#shared/acta/folios.ts';
import { ActaError } from '#shared/errors.ts';
import { nextItem } from '#shared/session/agenda.ts';
import { people, votersAt, wasThere } from '#shared/session/attendance.ts';
import { agreementsOf, votesOf } from '#shared/session/decisions.ts';
import type { EventFact, Fact, Sense } from '#shared/session/facts.ts';
import { continuationLead, nextLead } from '#shared/session/lead.ts';
import { extendLog, foldLog, redoTarget, startLog, undoTarget } from '#shared/session/log.ts';
import type { Block, Session } from '#shared/session/session.ts';
import { BLANK, type Writing } from '#shared/text/writing.ts';
import { AGENDA, at, profileBody, SHEET } from '#test/fixtures/session-builder.ts';

const BODY = { ...profileBody('secretariado-tecnico-local'), castingVoteId: 'zms' };
const SENSES: readonly Sense[] = ['for', 'for', 'against', 'abstain', 'none', 'excused'];

/** What one step does: the numbers choose among what there is by then. */
interface Step {
  readonly command: string;
  readonly a: number;
  readonly b: number;
  /** How long before it nothing happened, in milliseconds. */
  readonly pause: number;
}

/** A session as it is, what one step chooses with, and names that nothing else has. */
interface Choosing {
  readonly session: Session;
  readonly sessions: Sessions;
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly fresh: string;
}

const pick = <T>(list: readonly T[], n: number): T | undefined =>
  list.length === 0 ? undefined : list[n % list.length];
const blocksOf = (session: Session): Block[] => session.minutes.filter((minute) => minute.kind === 'block');
const person = ({ session, a }: Choosing) => pick(people(session), a)?.id ?? '';
const writingIn =
  (session: Session) =>
  (id: string): Writing =>
    blocksOf(session).find((block) => block.id === id) ?? BLANK;
const withBlock = (choosing: Choosing, make: (block: Block) => readonly EventFact[]): readonly EventFact[] => {
  const block = pick(blocksOf(choosing.session), choosing.a);
  return block ? make(block) : [];
};

function ballots(session: Session, b: number): Extract<EventFact, { type: 'voteTaken' }>['ballots'] {
  const voters = session.openVote?.eligible ?? votersAt(session, '9999').map(({ id }) => id);
  return voters.map((id, index) => ({ person: id, sense: SENSES[(b >> (index * 2)) % SENSES.length] ?? 'for' }));
}

/** The facts of each command, as one act; none where there is nothing to do it with. */
const COMMANDS: Readonly<Record<string, (choosing: Choosing) => readonly Fact[]>> = {
  arrive: (it) => [{ type: 'arrived', person: person(it), mode: it.b % 2 ? 'room' : 'remote' }],
  leave: (it) => [{ type: 'left', person: person(it) }],
  rollCall: ({ session, b }) => [
    {
      type: 'rollCalled',
      attendance: people(session).map(({ id }, index) => ({ person: id, present: ((b >> index) & 1) === 0 })),
    },
  ],
  nextItem: ({ session }) => {
    const next = nextItem(session);
    return next ? [{ type: 'itemOpened', item: next.id }] : [];
  },
  reopen: ({ session, a }) => {
    const item = pick(session.agenda.items, a);
    return item ? [{ type: 'itemOpened', item: item.id }] : [];
  },
  recess: () => [{ type: 'recessed' }],
  resume: () => [{ type: 'resumed' }],
  floor: (it) => [{ type: 'floorGiven', block: it.fresh, person: person(it), lead: nextLead(it.session, '') }],
  endFloor: () => [{ type: 'floorEnded' }],
  paragraph: (it) => [
    { type: 'paragraphAdded', block: it.fresh, person: person(it), lead: continuationLead(it.session) },
  ],
  type: (it) =>
    withBlock(it, ({ id, text }) => [{ type: 'textWritten', block: id, text: `${text} ${it.fresh}`.trim() }]),
  split: (it) => withBlock(it, (block) => splitBlock(it.session, block, block, it.b, it.fresh).facts),
  join: (it) => withBlock(it, (block) => joinBlock(it.session, block, writingIn(it.session))?.facts ?? []),
  move: (it) =>
    withBlock(it, (block) => [moveBlock(it.session, block, it.b % 2 ? 1 : -1)].filter((fact) => fact !== null)),
  reassign: (it) =>
    withBlock(it, (block) =>
      reassignBlock(
        it.session,
        block,
        it.b % 4 === 0 ? null : (pick(people(it.session), it.b)?.id ?? ''),
        it.b % 2 === 0,
      ),
    ),
  removeBlock: (it) => withBlock(it, ({ id }) => [{ type: 'blockRemoved', block: id }]),
  note: (it) => withBlock(it, ({ id, note }) => [{ type: 'noteMarked', block: id, note: !note }]),
  openVote: ({ fresh }) => [{ type: 'voteOpened', vote: fresh }],
  dropVote: ({ session }) => (session.openVote ? [{ type: 'voteDropped', vote: session.openVote.id }] : []),
  takeVote: ({ session, fresh, b }) => [
    { type: 'voteTaken', vote: session.openVote?.id ?? fresh, ballots: ballots(session, b) },
  ],
  secretVote: ({ session, fresh, a, b }) => {
    const told = ballots(session, b);
    const excused = told.filter(({ sense }) => sense === 'excused');
    const rest = told.length - excused.length;
    const inFavour = a % (rest + 1);
    const secret = { for: inFavour, against: rest - inFavour, abstain: 0, none: 0 };
    return [{ type: 'voteTaken', vote: session.openVote?.id ?? fresh, mode: 'secret', ballots: excused, secret }];
  },
  /** Ballots of people who may not be there: refused unless they were. */
  anyVote: ({ session, fresh, b }) => [
    {
      type: 'voteTaken',
      vote: session.openVote?.id ?? fresh,
      casting: 'for',
      ballots: people(session)
        .slice(b % 4)
        .map(({ id }, index) => ({ person: id, sense: index % 2 ? ('for' as const) : ('against' as const) })),
    },
  ],
  particular: ({ session, a, b, fresh }) => [
    {
      type: 'particularVoteRecorded',
      particular: fresh,
      vote: pick(votesOf(session), b)?.id ?? '',
      person: pick(people(session), a)?.id ?? '',
    },
  ],
  agree: ({ session, a, fresh }) => {
    const vote = a % 2 ? votesOf(session).at(-1)?.id : undefined;
    const cited = pick(agreementsOf(session), a)?.folio ?? 'nada';
    return [
      {
        type: 'agreementRecorded',
        agreement: fresh,
        folio: nextFolio(session),
        text: `Se acuerda, visto ${cited}.`,
        ...(vote !== undefined && { vote }),
        ...(a % 3 === 0 && { responsible: { persons: [pick(people(session), a)?.id ?? ''] } }),
      },
    ];
  },
  revoke: ({ session, a }) => {
    const agreement = pick(agreementsOf(session), a);
    return agreement ? [{ type: 'agreementRevoked', agreement: agreement.id }] : [];
  },
  revokeAndRenumber: ({ session, a, b }) => {
    const agreement = pick(agreementsOf(session), a);
    if (!agreement) return [];
    const moves = renumbering(session, agreement.id);
    const cited = citations(session, moves, agreement).filter(({ changed }) => changed.length > 0 && b % 2 === 0);
    return renumberingFacts(session, agreement.id, moves, cited);
  },
  renumber: ({ session, b }) => {
    const moves = renumbering(session);
    return renumberingFacts(session, null, moves, b % 2 === 0 ? citations(session, moves) : []);
  },
  handFolio: ({ session, a, fresh }) => {
    const agreement = pick(agreementsOf(session), a);
    return agreement
      ? [{ type: 'agreementAmended', agreement: agreement.id, folio: `A MANO ${fresh}`, text: agreement.text }]
      : [];
  },
  annex: ({ session, a, b, fresh }) => {
    const agreement = pick(agreementsOf(session), a);
    const about = agreement && b % 2 === 0 ? { about: { agreement: agreement.id } } : {};
    return [{ type: 'annexed', annex: fresh, title: fresh, ...about }];
  },
  moveAnnex: ({ session, a, b }) => {
    const annex = pick(session.annexes, a)?.id;
    if (annex === undefined) return [];
    return annexChangeFacts(session, { kind: 'move', annex, position: (b % session.annexes.length) + 1 }, []);
  },
  removeAnnex: ({ session, a }) => {
    const annex = pick(session.annexes, a)?.id;
    return annex === undefined ? [] : annexChangeFacts(session, { kind: 'remove', annex }, []);
  },
  correct: ({ sessions, id, a, b }) => {
    const entry = pick(sessions.load(id).entries, a);
    const moved = entry && new Date(Date.parse(entry.at) + (b - 500) * 1_000).toISOString();
    return entry && moved ? [{ type: 'instantCorrected', entry: entry.id, at: moved }] : [];
  },
  close: () => [{ type: 'closed' }],
};

const stepOf = fc.record<Step>({
  command: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom('undo', 'undo', 'redo') },
    { weight: 70, arbitrary: fc.constantFrom('agree', 'agree', 'takeVote', 'type', 'openVote', 'floor', 'resume') },
    {
      weight: 40,
      arbitrary: fc.constantFrom('revoke', 'revokeAndRenumber', 'renumber', 'particular', 'split', 'join'),
    },
    { weight: 60, arbitrary: fc.constantFrom(...Object.keys(COMMANDS).filter((name) => name !== 'close')) },
    { weight: 1, arbitrary: fc.constantFrom('close') },
  ),
  a: fc.nat(60),
  b: fc.nat(1_023),
  pause: fc.constantFrom(0, 500, 3_000, 60_000),
});

/** What must be so after every step. */
function holds(session: Session): void {
  for (const vote of votesOf(session)) {
    const there = (id: string) => wasThere(session.attendance[id], vote.openedAt, vote.openedAt);
    expect([...vote.ballots, ...vote.particulars].filter((told) => !there(told.person))).toEqual([]);
    if (vote.casting !== null) expect(there(BODY.castingVoteId)).toBe(true);
  }
  const folios = agreementsOf(session).map(({ folio }) => folio);
  expect(new Set(folios).size).toBe(folios.length);
  expect([...annexLabels(session).values()]).toEqual(session.annexes.map((_, index) => `Anexo ${index + 1}`));
  const order = numbered(session).flatMap(({ consecutive }) => consecutive ?? []);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
}

/** Every letter of every paragraph, since a paragraph can be parted within a word; and of what is typed besides. */
const letters = (session: Session, typed = '') =>
  [...`${blocksOf(session).map(({ text }) => text)}${typed}`.replace(/[\s,]/g, '')].toSorted().join('');

describe('a session, whatever is recorded in it', () => {
  it('keeps every law, and goes back and forth without a difference', () => {
    fc.assert(
      fc.property(fc.array(stepOf, { minLength: 30, maxLength: 70 }), (steps) => {
        const db = new Database(':memory:');
        migrate(db, MIGRATIONS);
        const store = storeOn(db);
        let clock = Date.parse(at('13:00'));
        const sessions = createSessions(
          store,
          () => new Date(clock).toISOString(),
          ({ entries }) => {
            window = extendLog(window, entries);
          },
        );
        store.bodies.save(BODY);
        const id = sessions.create(BODY.id, SHEET, AGENDA);
        // Another window, which only hears of what is appended.
        let window = startLog(BODY, sessions.load(id).entries);
        sessions.record(id, [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'i1' } }]);
        const attendance = BODY.members.map((member) => ({ person: member.id, present: true }));
        sessions.record(id, [{ fact: { type: 'rollCalled', attendance } }]);
        const now = () => sessions.folded(id).session;

        // The session after each act that holds, and those undone since, to be returned to.
        const done: Session[] = [now()];
        const undone: Session[] = [];
        for (const [index, { command, a, b, pause }] of steps.entries()) {
          clock += pause;
          const before = now();
          const { entries } = sessions.load(id);
          if (command === 'undo' || command === 'redo') {
            const target = (command === 'undo' ? undoTarget : redoTarget)(entries);
            // The opening and the first roll call stay, so that there is always a session to go on with.
            if (target === null || (command === 'undo' && done.length === 1)) continue;
            sessions[command](id);
            const [from, to] = command === 'undo' ? [done, undone] : [undone, done];
            to.push(from.pop() as Session);
            expect(now()).toEqual(done.at(-1));
          } else {
            const fresh = `w${index}`;
            const facts = COMMANDS[command]?.({ session: before, sessions, id, a, b, fresh }) ?? [];
            if (facts.length === 0) continue;
            try {
              sessions.record(
                id,
                facts.map((fact) => ({ fact: fact as EventFact })),
              );
            } catch (error) {
              // What is refused changes nothing.
              if (!(error instanceof ActaError)) throw error;
              expect(now()).toBe(before);
              // A folio that is proposed is free, and agreements can always be taken back and renumbered.
              expect(error.problem.code).not.toBe('folioExists');
              expect(command).not.toMatch(/revoke|renumber/);
              continue;
            }
            const after = now();
            if (sessions.load(id).entries.length === entries.length) done.pop();
            done.push(after);
            undone.length = 0;
            if (command === 'removeBlock') expect(before.minutes.length).toBe(after.minutes.length + 1);
            else if (!command.endsWith('enumber')) {
              expect(letters(after)).toBe(letters(before, command === 'type' ? fresh : ''));
            }
          }
          holds(now());
          expect(window.session).toEqual(now());
          const { body, entries: all } = sessions.load(id);
          expect(foldLog(body, all)).toEqual(now());
        }
        db.close();
      }),
      { numRuns: 80 },
    );
  }, 300_000);
});
