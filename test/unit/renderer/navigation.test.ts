import { expect, test } from 'vitest';
import { createNavigation, readAddress, type Screen, writeAddress } from '#renderer/state/navigation.ts';

/** A window with an address and a history, as browsers keep them. */
function fakeWindow(hash = '') {
  const entries: { hash: string; state: unknown }[] = [{ hash, state: null }];
  let place = 0;
  const listeners: (() => void)[] = [];
  const jump = (by: number) => {
    if (!entries[place + by]) return;
    place += by;
    for (const listener of listeners) listener();
  };
  return {
    location: {
      get hash() {
        return entries[place]?.hash ?? '';
      },
    },
    history: {
      get state() {
        return entries[place]?.state;
      },
      pushState(state: unknown, _: string, url: string) {
        entries.splice(place + 1, Number.POSITIVE_INFINITY, { hash: url, state });
        place += 1;
      },
      replaceState(state: unknown, _: string, url: string) {
        entries[place] = { hash: url, state };
      },
      back: () => jump(-1),
    },
    addEventListener: (_: 'popstate', listener: () => void) => listeners.push(listener),
    length: () => entries.length,
  };
}

const live: Screen = { name: 'live', id: 'stl-iv' };

test.each<Screen>([
  { name: 'home' },
  { name: 'bodies' },
  { name: 'body', id: 'stl' },
  { name: 'newBody', profile: 'organo-colegiado' },
  { name: 'convene' },
  { name: 'convene', session: 'stl-iv' },
  { name: 'convene', body: 'stl' },
  live,
])('the address of %o names it', (screen) => {
  expect(readAddress(writeAddress(screen))).toEqual(screen);
});

test.each(['', '#', '#/nada', '#/sesion/', '#/organo'])('an address that names no screen (%s) is home', (hash) => {
  expect(readAddress(hash)).toEqual({ name: 'home' });
});

test('a window that is loaded again stays where it was', () => {
  const window = fakeWindow('#/sesion/stl-iv');
  expect(createNavigation(window).getState().screen).toEqual(live);
});

test('back goes to the screen before, and home where there is none', async () => {
  const navigation = createNavigation(fakeWindow());
  await navigation.getState().go({ name: 'bodies' });
  await navigation.getState().go({ name: 'body', id: 'stl' });
  await navigation.getState().back();
  expect(navigation.getState().screen).toEqual({ name: 'bodies' });

  const loaded = createNavigation(fakeWindow('#/sesion/stl-iv'));
  await loaded.getState().back();
  expect(loaded.getState().screen).toEqual({ name: 'home' });
});

test('a guard holds the screen until it lets go', async () => {
  const navigation = createNavigation(fakeWindow());
  await navigation.getState().go({ name: 'body', id: 'stl' });
  let answer = false;
  navigation.getState().guard(async () => answer);
  expect(await navigation.getState().go(live)).toBe(false);
  expect(navigation.getState().screen).toEqual({ name: 'body', id: 'stl' });
  answer = true;
  expect(await navigation.getState().go(live)).toBe(true);
  expect(navigation.getState().screen).toEqual(live);
});

test("a guard also holds against the browser's own back", async () => {
  const window = fakeWindow();
  const navigation = createNavigation(window);
  await navigation.getState().go({ name: 'body', id: 'stl' });
  const release = navigation.getState().guard(async () => false);
  window.history.back();
  await Promise.resolve();
  expect(navigation.getState().screen).toEqual({ name: 'body', id: 'stl' });
  expect(window.location.hash).toBe('#/organo/stl');
  release();
  window.history.back();
  expect(navigation.getState().screen).toEqual({ name: 'home' });
});
