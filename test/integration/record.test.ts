/** Recording: all or nothing, one act, typing that coalesces, undoing, and folios that are one agreement's each. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Appended } from '#shared/api.ts';
import type { EventFact } from '#shared/session/facts.ts';
import { convene, openWithBlock, type TestApp, testApp } from '../fixtures/app.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const text = (block: string, words: string) => ({ fact: { type: 'textWritten' as const, block, text: words } });

async function logOf({ ok }: TestApp, session: string) {
  return (await ok('sessions.load', { session })).entries;
}

async function agree({ ok }: TestApp, session: string, agreement: string, folio: string): Promise<void> {
  const fact: EventFact = { type: 'agreementRecorded', agreement, folio, text: 'Se aprueba.' };
  await ok('sessions.record', { session, facts: [{ fact }] });
}

describe('recording facts', () => {
  it('stamps them by the clock, as one act with the id of its first, and tells everyone', async () => {
    const test = testApp();
    const session = await convene(test);
    const heard: Appended[] = [];
    test.app.subscribe((appended) => heard.push(appended));
    test.setClock('2020-11-03T19:00:25.000Z');
    const answer = await test.ok('sessions.record', {
      session,
      facts: [
        { fact: { type: 'opened' } },
        { fact: { type: 'itemOpened', item: 'i1' }, at: '2020-11-03T19:01:00.000Z' },
      ],
    });
    const [opened, item] = answer.entries;
    expect(opened).toMatchObject({ seq: 2, at: '2020-11-03T19:00:25.000Z', recordedAt: '2020-11-03T19:00:25.000Z' });
    expect(item).toMatchObject({ seq: 3, at: '2020-11-03T19:01:00.000Z', recordedAt: '2020-11-03T19:00:25.000Z' });
    expect([opened?.act, item?.act]).toEqual([opened?.id, opened?.id]);
    expect(heard).toEqual([answer]);
    expect((await logOf(test, session)).slice(1)).toEqual(answer.entries);
  });

  it('answers for what is on disk, though a window can no longer be told', async () => {
    const test = testApp();
    const session = await convene(test);
    const heard: Appended[] = [];
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    test.app.subscribe(() => {
      throw new Error('Object has been destroyed');
    });
    test.app.subscribe((appended) => heard.push(appended));
    const answer = await test.ok('sessions.record', { session, facts: [{ fact: { type: 'opened' } }] });
    expect(heard).toEqual([answer]);
    expect((await logOf(test, session)).slice(1)).toEqual(answer.entries);
  });

  it('records none of an act in which one cannot be, and names its field', async () => {
    const test = testApp();
    const session = await convene(test);
    const before = await logOf(test, session);
    const error = await test.refused('sessions.record', {
      session,
      facts: [{ fact: { type: 'opened' } }, { fact: { type: 'itemOpened', item: 'nada' } }],
    });
    expect(error).toMatchObject({
      code: 'unknownItem',
      path: 'facts[1].fact.item',
      message: expect.stringContaining('nada'),
    });
    expect(await logOf(test, session)).toEqual(before);
    expect((await test.ok('sessions.list', {}))[0]).toMatchObject({ stage: 'convened' });
  });

  it('keeps the list of sessions as the facts leave it', async () => {
    const test = testApp();
    const session = await convene(test);
    test.setClock('2020-11-03T20:00:00.000Z');
    await openWithBlock(test, session);
    expect(await test.ok('sessions.list', {})).toMatchObject([
      {
        id: session,
        acronym: 'STL',
        kind: 'ordinaria',
        number: 4,
        stage: 'open',
        updatedAt: '2020-11-03T20:00:00.000Z',
      },
    ]);
  });

  it('names the field of an input that is not what the contract asks', async () => {
    const test = testApp();
    const session = await convene(test);
    const { body } = await test.ok('sessions.load', { session });
    const members = [{ ...body.members[0], name: '  ' }];
    expect(await test.refused('bodies.save', { body: { ...body, members } })).toMatchObject({
      code: 'blank',
      path: 'body.members[0].name',
    });
    const sheet = {
      kind: 'ordinaria',
      number: 1,
      date: '2020-02-30',
      timeZone: 'America/Mexico_City',
      place: 'x',
      platform: 'x',
      convocation: {},
    };
    expect(await test.refused('sessions.create', { body: 'stl', sheet, agenda: [] })).toMatchObject({
      code: 'notADate',
      path: 'sheet.date',
    });
    expect(await test.refused('sessions.undo', { session: NOBODY })).toMatchObject({ code: 'unknownSession' });
    expect(await test.refused('sessions.erase', {})).toMatchObject({ code: 'invalid' });
    expect(await test.refused('toString', {})).toMatchObject({ code: 'invalid' });
  });
});

describe('typing', () => {
  it('goes into one row for a few seconds, and keeps its first instants', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    const first = await test.ok('sessions.record', { session, facts: [text('b1', 'Ho')] });
    test.setClock('2020-11-03T19:00:04.900Z');
    const second = await test.ok('sessions.record', { session, facts: [text('b1', 'Hola')] });
    expect(second.entries).toEqual([{ ...first.entries[0], fact: text('b1', 'Hola').fact }]);
    test.setClock('2020-11-03T19:00:05.000Z');
    const third = await test.ok('sessions.record', { session, facts: [text('b1', 'Hola a todos')] });
    expect(third.entries[0]?.seq).toBe((first.entries[0]?.seq ?? 0) + 1);
    const log = await logOf(test, session);
    expect(log.slice(-2).map((entry) => 'text' in entry.fact && entry.fact.text)).toEqual(['Hola', 'Hola a todos']);
  });

  it('begins a row of its own after anything else, an undoing above all', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    await test.ok('sessions.record', { session, facts: [text('b1', 'Uno')] });
    await test.ok('sessions.undo', { session });
    const after = await test.ok('sessions.record', { session, facts: [text('b1', 'Dos')] });
    const log = await logOf(test, session);
    expect(after.entries[0]?.seq).toBe(log.length);
    expect(log.slice(-3).map((entry) => entry.fact.type)).toEqual(['textWritten', 'undone', 'textWritten']);
  });
});

describe('a text typed before facts', () => {
  const added: EventFact = { type: 'paragraphAdded', block: 'b2', person: null, lead: null };

  it('is recorded before them with them, and undoing them leaves it', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    const heard: Appended[] = [];
    test.app.subscribe((appended) => heard.push(appended));
    const typed = [text('b1', 'Lo que se dijo').fact];
    const answer = await test.ok('sessions.record', { session, typed, facts: [{ fact: added }] });
    expect(answer.entries.map(({ fact }) => fact)).toEqual([...typed, added]);
    expect(answer.entries.map(({ seq }) => seq)).toEqual([5, 6]);
    expect(answer.entries.map(({ act }) => act)).toEqual(answer.entries.map(({ id }) => id));
    expect(heard).toEqual([answer]);
    expect((await logOf(test, session)).slice(-2)).toEqual(answer.entries);
    const act = answer.entries[1]?.act;
    expect(await test.ok('sessions.undo', { session })).toMatchObject({ entries: [{ fact: { type: 'undone', act } }] });
  });

  it('goes on in the row that it began, however many come', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    const first = await test.ok('sessions.record', { session, facts: [text('b1', 'Ho')] });
    const typed = [text('b1', 'Hola').fact, text('b1', 'Hola a todos').fact];
    await test.ok('sessions.record', { session, typed, facts: [{ fact: added }] });
    const log = await logOf(test, session);
    expect(log.slice(-2).map(({ fact }) => fact)).toEqual([typed[1], added]);
    expect(log.at(-2)?.id).toBe(first.entries[0]?.id);
    const again = testApp(test.folder);
    expect(await logOf(again, session)).toEqual(log);
  });

  it('is recorded with them or not at all, and is named where it is at fault', async () => {
    const test = testApp();
    const session = await convene(test);
    await openWithBlock(test, session);
    const before = await logOf(test, session);
    const said = text('b1', 'Lo que se dijo').fact;
    expect(
      await test.refused('sessions.record', {
        session,
        typed: [said],
        facts: [{ fact: { type: 'itemOpened', item: 'nada' } }],
      }),
    ).toMatchObject({ code: 'unknownItem', path: 'facts[0].fact.item' });
    expect(
      await test.refused('sessions.record', {
        session,
        typed: [said, text('nada', 'De nadie').fact],
        facts: [{ fact: added }],
      }),
    ).toMatchObject({ code: 'unknownBlock', path: expect.stringMatching(/^typed\[1\]/) });
    expect(await logOf(test, session)).toEqual(before);
  });
});

describe('undo and redo', () => {
  it('append an undoing and a redoing, and say when there is nothing to do', async () => {
    const test = testApp();
    const session = await convene(test);
    expect(await test.refused('sessions.undo', { session })).toMatchObject({ code: 'nothingToUndo' });
    expect(await test.refused('sessions.redo', { session })).toMatchObject({ code: 'nothingToRedo' });
    const { entries } = await test.ok('sessions.record', { session, facts: [{ fact: { type: 'opened' } }] });
    const act = entries[0]?.act;
    expect(await test.ok('sessions.undo', { session })).toMatchObject({ entries: [{ fact: { type: 'undone', act } }] });
    expect((await test.ok('sessions.list', {}))[0]).toMatchObject({ stage: 'convened' });
    expect(await test.ok('sessions.redo', { session })).toMatchObject({ entries: [{ fact: { type: 'redone', act } }] });
    expect((await test.ok('sessions.list', {}))[0]).toMatchObject({ stage: 'open' });
  });
});

describe('folios', () => {
  it('are one agreement’s within the body, across its sessions', async () => {
    const test = testApp();
    const [one, other] = [await convene(test, 4), await convene(test, 5)];
    await openWithBlock(test, one);
    await openWithBlock(test, other);
    await agree(test, one, 'a1', 'STL/ORD/04/01');
    const again: EventFact = {
      type: 'agreementRecorded',
      agreement: 'a1',
      folio: 'STL/ORD/04/01',
      text: 'Se aprueba.',
    };
    expect(await test.refused('sessions.record', { session: other, facts: [{ fact: again }] })).toMatchObject({
      code: 'folioExists',
      path: 'facts[0].fact.folio',
    });
  });

  it('given anew are refused whole where another session holds one of them', async () => {
    const test = testApp();
    const [one, other] = [await convene(test, 4), await convene(test, 5)];
    await openWithBlock(test, one);
    await openWithBlock(test, other);
    await agree(test, one, 'a1', 'F-1');
    await agree(test, other, 'a2', 'F-2');
    await agree(test, other, 'a3', 'F-3');
    const renumber = (folios: string[]): EventFact => ({
      type: 'agreementsRenumbered',
      folios: folios.map((folio, index) => ({ agreement: `a${index + 2}`, folio })),
    });
    const facts = [{ fact: renumber(['F-4', 'F-1']) }];
    expect(await test.refused('sessions.record', { session: other, facts })).toMatchObject({
      code: 'folioExists',
      path: 'facts[0].fact.folios[1].folio',
    });
    await test.ok('sessions.record', { session: other, facts: [{ fact: renumber(['F-3', 'F-2']) }] });
    await test.ok('sessions.record', {
      session: other,
      facts: [{ fact: { type: 'agreementRevoked', agreement: 'a2' } }],
    });
    await agree(test, one, 'a4', 'F-3');
    expect(await test.refused('sessions.undo', { session: other })).toMatchObject({ code: 'folioExists' });
  });

  it('are free again once their agreement is undone, and cannot be taken back by redoing it', async () => {
    const test = testApp();
    const [one, other] = [await convene(test, 4), await convene(test, 5)];
    await openWithBlock(test, one);
    await openWithBlock(test, other);
    await agree(test, one, 'a1', 'F-1');
    await test.ok('sessions.undo', { session: one });
    await agree(test, other, 'a1', 'F-1');
    expect(await test.refused('sessions.redo', { session: one })).toMatchObject({ code: 'folioExists' });
  });
});

describe('two processes on the same data', () => {
  it('each go on from what the other recorded, and hear of it', async () => {
    const test = testApp();
    const other = testApp(test.folder);
    const session = await convene(test);
    await other.ok('sessions.load', { session });
    const heard: Appended[] = [];
    other.app.subscribe((appended) => heard.push(appended));
    await openWithBlock(test, session);
    await other.ok('sessions.record', { session, facts: [text('b1', 'Desde la otra')] });
    const log = await logOf(test, session);
    expect(log.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await logOf(other, session)).toEqual(log);
    expect(heard.flatMap((appended) => appended.entries.map((entry) => entry.seq))).toEqual([2, 3, 4, 5]);
  });
});
