import { describe, expect, test } from 'vitest';
import type { KeyPress } from '#renderer/live/shortcuts.ts';
import { acceleratorOf } from '#renderer/strip/accelerator.ts';
import { callable, doubtfulBlock, placeOfNote, unanimousVote } from '#renderer/strip/commands.ts';
import { tally } from '#shared/session/voting.ts';
import { convened, profileBody } from '#test/fixtures/session-builder.ts';

const { members } = profileBody('secretariado-tecnico-local');
const voters = members.filter(({ voice }) => voice === 'vote').map(({ id }) => id);
const [first] = members;
const ana = first?.id ?? '';
const lead = { connector: '', form: 'none', verb: '' };
const blank = () => '';

function opened() {
  return convened().record('13:00', { type: 'opened' }, { type: 'itemOpened', item: 'i1' });
}
function present() {
  return opened().record('13:01', {
    type: 'rollCalled',
    attendance: members.map(({ id }) => ({ person: id, present: true })),
  });
}

describe('where a quick note goes', () => {
  test('into the paragraph of whoever has just been given the floor', () => {
    const { session } = present().record('13:02', { type: 'floorGiven', block: 'b1', person: ana, lead }).log;
    expect(placeOfNote(session, 'b2', blank)).toEqual({ kind: 'waiting', block: 'b1' });
  });

  test('into another of theirs, at the end of the item, once something is written there, on disk or not', () => {
    const { session } = present().record('13:02', { type: 'floorGiven', block: 'b1', person: ana, lead }).log;
    const place = placeOfNote(session, 'b2', () => 'ya dijo algo');
    expect(place).toMatchObject({
      kind: 'new',
      facts: [{ fact: { type: 'paragraphAdded', block: 'b2', person: ana } }],
    });
    expect(JSON.stringify(place)).not.toContain('after');
  });

  test('into the narrative where nobody speaks, and nowhere outside of an item or in recess', () => {
    expect(placeOfNote(present().log.session, 'b1', blank)).toMatchObject({
      facts: [{ fact: { person: null, lead: null } }],
    });
    expect(placeOfNote(convened().log.session, 'b1', blank)).toBeNull();
    expect(placeOfNote(present().record('13:03', { type: 'recessed' }).log.session, 'b1', blank)).toBeNull();
  });
});

describe('a unanimous vote', () => {
  test('opens and is taken in one act, with those present who can vote, and nobody else', () => {
    const session = present().record('13:02', { type: 'left', person: voters[0] ?? '' });
    const vote = unanimousVote(session.log.session, 'v1');
    expect(vote?.voters).toEqual(voters.slice(1));
    const facts = (vote?.facts ?? []).map(({ fact }) => fact);
    expect(facts.map(({ type }) => type)).toEqual(['voteOpened', 'voteTaken']);
    const after = session.record('13:03', ...(facts as never[])).log.session;
    const taken = after.minutes.find(({ kind }) => kind === 'vote');
    expect(taken?.kind === 'vote' && tally(taken)).toMatchObject({ for: voters.length - 1, result: 'unanimous' });
  });

  test('that is open already is taken with those who could vote when it opened', () => {
    const open = present().record('13:02', { type: 'voteOpened', vote: 'v1' });
    const { session } = open.record('13:03', { type: 'left', person: voters[0] ?? '' }).log;
    const vote = unanimousVote(session, 'v2');
    expect(vote).toMatchObject({ vote: 'v1', voters });
    expect(vote?.facts).toHaveLength(1);
  });

  test('is not offered where nobody is there to vote', () => {
    expect(unanimousVote(opened().log.session, 'v1')).toBeNull();
  });
});

describe('what a doubt is about', () => {
  test('the paragraph being written, else the last of the item, else the item alone', () => {
    const some = present()
      .record('13:02', { type: 'floorGiven', block: 'b1', person: ana, lead })
      .record('13:03', { type: 'paragraphAdded', block: 'b2', person: ana, lead }).log.session;
    expect(doubtfulBlock(some, 'b1')).toBe('b1');
    expect(doubtfulBlock(some, 'gone')).toBe('b2');
    expect(doubtfulBlock(present().log.session, null)).toBeNull();
  });
});

describe('whom the floor can be given to', () => {
  const names = (query: string) => callable(present().log.session, query).map(({ person }) => person.name);
  test('is found by name without accents, by initials of one or more names, by surname', () => {
    expect(names('zulema')[0]).toMatch(/^Zulema/);
    expect(names('drcp')).toEqual(['Daniel Rosemberg Cervantes Pérez']);
    expect(names('dc')[0]).toBe('Daniel Rosemberg Cervantes Pérez');
    expect(names('perez')[0]).toBe('Daniel Rosemberg Cervantes Pérez');
    expect(names('xyzw')).toEqual([]);
  });

  test('is only who is present, and keeps the number of the attendance panel', () => {
    const { session } = present().record('13:02', { type: 'left', person: ana }).log;
    expect(callable(session, '').map(({ digit }) => digit)).toEqual(members.slice(1).map((_, index) => index + 2));
    expect(callable(convened().log.session, '')).toEqual([]);
  });
});

describe('a combination that is pressed', () => {
  const press = (given: Partial<KeyPress>): KeyPress => ({
    key: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...given,
  });
  test('is read from the key’s own place, whatever it writes', () => {
    expect(acceleratorOf(press({ key: '@', code: 'KeyQ', ctrlKey: true, altKey: true }))).toEqual({
      kind: 'fit',
      keys: 'Ctrl+Alt+Q',
    });
    expect(acceleratorOf(press({ key: '"', code: 'Digit2', ctrlKey: true, shiftKey: true }))).toEqual({
      kind: 'fit',
      keys: 'Ctrl+Shift+2',
    });
    expect(acceleratorOf(press({ key: 'F7', code: 'F7', altKey: true }))).toEqual({ kind: 'fit', keys: 'Alt+F7' });
  });
  test('waits for a key after its modifiers, and leaves other programs what they use', () => {
    expect(acceleratorOf(press({ key: 'Control', ctrlKey: true }))).toBe('waiting');
    expect(acceleratorOf(press({ key: 'c', code: 'KeyC', ctrlKey: true }))).toBe('unfit');
    expect(acceleratorOf(press({ key: 'ñ', code: 'Semicolon', ctrlKey: true, altKey: true }))).toBe('unfit');
  });
});
