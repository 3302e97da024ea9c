/** What was chosen in a form that was then left goes in time; what anything refers to never does. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PAPER, type Logo } from '#shared/body/paper.ts';
import { withFirstPage } from '#test/fixtures/letterheads.ts';
import { convene, type TestApp, temporaryFolder, testApp } from '../fixtures/app.ts';

const PNG = readFileSync(new URL('../fixtures/logo.png', import.meta.url));
const FIRST = '2020-11-03T19:00:00.000Z';
const NEXT_DAY = '2020-11-04T19:00:00.000Z';
const MONTH_LATER = '2020-12-10T19:00:00.000Z';

/** A logo of its own bytes: what follows a PNG's end is not looked at. */
async function logo({ ok }: TestApp, mark: string): Promise<string> {
  const { asset } = await ok('assets.putLogo', { base64: Buffer.concat([PNG, Buffer.from(mark)]).toString('base64') });
  return asset;
}

async function annex({ ok }: TestApp, session: string, annexId: string): Promise<string> {
  const bytes = Buffer.from(annexId);
  const file = await ok('annexes.keep', { session, mime: 'application/pdf', base64: bytes.toString('base64') });
  const fact = { type: 'annexed' as const, annex: annexId, title: 'Programa', file: { ...file, name: 'p.pdf' } };
  await ok('sessions.record', { session, facts: [{ fact }] });
  return file.asset;
}

const paperWith = (asset: string) => {
  const one: Logo = { asset, place: 'left', alt: 'Escudo', height: 2 };
  return { ...DEFAULT_PAPER, logos: [one] };
};

/** Starts the app once more at each of the instants; the last one goes on running. */
function startedAt(folder: string, ...instants: string[]): TestApp {
  const apps = instants.map((now) => testApp(folder, now));
  return apps.at(-1) as TestApp;
}

describe('a file that nothing refers to', () => {
  it('goes at a start, a month after one that first saw it so; not before', async () => {
    const folder = temporaryFolder();
    const test = testApp(folder, FIRST);
    const left = await logo(test, 'left');
    expect(startedAt(folder, NEXT_DAY, '2020-12-03T19:00:00.000Z').store.assets.size(left)).toBeDefined();
    expect(startedAt(folder, MONTH_LATER).store.assets.size(left)).toBeUndefined();
  });

  it('stays where it is chosen again, or came to be referred to', async () => {
    const folder = temporaryFolder();
    const test = testApp(folder, FIRST);
    const [again, saved] = [await logo(test, 'again'), await logo(test, 'saved')];
    const later = startedAt(folder, NEXT_DAY);
    await logo(later, 'again');
    const body = await later.ok('profiles.draft', { profile: 'cabildo' });
    await later.ok('bodies.save', { body: { ...body, paper: paperWith(saved) } });
    const { store } = startedAt(folder, MONTH_LATER);
    expect([store.assets.size(again), store.assets.size(saved)]).not.toContain(undefined);
  });
});

describe('a file that something refers to', () => {
  it('stays: of a session’s own body, undone, of a final acta and in its document, of a letterhead', async () => {
    const folder = temporaryFolder();
    const test = testApp(folder, FIRST);
    const base64 = Buffer.from(await withFirstPage()).toString('base64');
    const letterhead = await test.ok('assets.putLetterhead', { base64, name: 'Membrete.docx' });
    await convene(test);
    const body = await test.ok('bodies.get', { body: 'stl' });
    const old = await logo(test, 'old');
    await test.ok('bodies.save', { body: { ...body, paper: paperWith(old) } });
    const session = await conveneAgain(test);
    await test.ok('bodies.save', { body: { ...body, paper: { ...DEFAULT_PAPER, letterhead } } });
    const undone = await annex(test, session, 'x1');
    await test.ok('sessions.undo', { session });
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'opened' } }] });
    await test.ok('sessions.record', { session, facts: [{ fact: { type: 'closed' } }] });
    await test.ok('acta.finalize', { session });
    const sealed = (await test.ok('sessions.load', { session })).entries.flatMap(({ fact }) =>
      fact.type === 'actaFinalized' ? [fact.sha256, fact.document] : [],
    );
    expect(sealed).toHaveLength(2);

    const { store } = startedAt(folder, NEXT_DAY, MONTH_LATER, '2021-12-10T19:00:00.000Z');
    const files = [old, undone, letterhead.asset, ...sealed];
    expect(files.map((file) => store.assets.size(file) !== undefined)).toEqual(files.map(() => true));
  });
});

/** Another session of the reference body, which keeps the body as it is now. */
async function conveneAgain({ ok }: TestApp): Promise<string> {
  const { place, platform, timeZone } = await ok('bodies.get', { body: 'stl' });
  const sheet = { kind: 'ordinaria', number: 5, date: '2020-11-03', timeZone, place, platform, convocation: {} };
  const agenda = [{ id: 'i1', kind: 'topic' as const, title: 'Programa anual' }];
  return (await ok('sessions.create', { body: 'stl', sheet, agenda })).id;
}
