/** Which screen is shown. The address holds it, so that reloading stays there and the browser's back works. */
import { create } from 'zustand';

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'bodies' }
  /** A body: one that is saved, or a new one from a profile. */
  | { readonly name: 'body'; readonly id: string }
  | { readonly name: 'newBody'; readonly profile: string }
  /** A new session, of a body where one is named; or the sheet of one that has not been opened. */
  | { readonly name: 'convene'; readonly session?: string; readonly body?: string }
  | { readonly name: 'live'; readonly id: string }
  /** The first start in its three steps: the profile; the body, from one or as it was saved; its first session. */
  | { readonly name: 'firstProfile' }
  | ({ readonly name: 'firstBody' } & ({ readonly profile: string } | { readonly body: string }))
  | { readonly name: 'firstSession'; readonly body: string }
  /** The sample session, played again as if live. */
  | { readonly name: 'replay' }
  /** The strip of a session: alone in a window of its own. */
  | { readonly name: 'strip'; readonly id: string };

/** The screen that an address (`#/sesion/x`) names; home where it names none. */
export function readAddress(hash: string): Screen {
  const [, place = '', ...rest] = hash.replace(/^#/, '').split('/');
  const [first, second] = rest.map(decodeURIComponent);
  if (place === 'sesion' && first) return { name: 'live', id: first };
  if (place === 'tira' && first) return { name: 'strip', id: first };
  if (place === 'organos') return { name: 'bodies' };
  if (place === 'organo' && first === 'nuevo' && second) return { name: 'newBody', profile: second };
  if (place === 'organo' && first) return { name: 'body', id: first };
  if (place === 'repeticion') return { name: 'replay' };
  if (place === 'inicio') {
    if (first === 'perfil' && second) return { name: 'firstBody', profile: second };
    if (first === 'organo' && second) return { name: 'firstBody', body: second };
    if (first === 'sesion' && second) return { name: 'firstSession', body: second };
    return { name: 'firstProfile' };
  }
  if (place === 'convocar') {
    if (first === 'sesion' && second) return { name: 'convene', session: second };
    if (first === 'organo' && second) return { name: 'convene', body: second };
    return { name: 'convene' };
  }
  return { name: 'home' };
}

/** The address of a screen. */
export function writeAddress(screen: Screen): string {
  const path = (...parts: string[]) => `#/${parts.map(encodeURIComponent).join('/')}`;
  switch (screen.name) {
    case 'home':
      return '#/';
    case 'bodies':
      return path('organos');
    case 'body':
      return path('organo', screen.id);
    case 'newBody':
      return path('organo', 'nuevo', screen.profile);
    case 'convene':
      if (screen.session) return path('convocar', 'sesion', screen.session);
      return screen.body ? path('convocar', 'organo', screen.body) : path('convocar');
    case 'replay':
      return path('repeticion');
    case 'firstProfile':
      return path('inicio');
    case 'firstBody':
      return 'body' in screen ? path('inicio', 'organo', screen.body) : path('inicio', 'perfil', screen.profile);
    case 'firstSession':
      return path('inicio', 'sesion', screen.body);
    case 'live':
      return path('sesion', screen.id);
    case 'strip':
      return path('tira', screen.id);
  }
}

export interface Navigation {
  readonly screen: Screen;
  /** Goes to a screen; `replace` forgets the one that is left. Answers whether it went: something unsaved can hold it. */
  go(screen: Screen, how?: 'push' | 'replace'): Promise<boolean>;
  /** Goes to the screen before, or home where there is none. */
  back(): Promise<boolean>;
  /**
   * Asks before the screen is left. The answer takes the guard away.
   * @param guard answers whether the screen may be left
   */
  guard(guard: () => Promise<boolean>): () => void;
}

/** The parts of a window that navigation needs. */
export interface NavigationWindow {
  readonly location: { hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'back' | 'state'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** Navigation over a window's address and history. */
export function createNavigation(window: NavigationWindow) {
  return create<Navigation>((set, get) => {
    let guard: (() => Promise<boolean>) | null = null;
    const depth = () => (window.history.state as { depth?: number } | null)?.depth ?? 0;
    const leave = async () => {
      if (guard && !(await guard())) return false;
      guard = null;
      return true;
    };
    window.addEventListener('popstate', () => {
      const asked = readAddress(window.location.hash);
      const { screen } = get();
      if (writeAddress(asked) === writeAddress(screen)) return;
      if (!guard) {
        set({ screen: asked });
        return;
      }
      // The address has already changed: it goes back to what is shown until the guard answers.
      window.history.pushState({ depth: depth() + 1 }, '', writeAddress(screen));
      void leave().then((left) => left && get().go(asked, 'replace'));
    });
    return {
      screen: readAddress(window.location.hash),
      async go(screen, how = 'push') {
        if (!(await leave())) return false;
        const address = writeAddress(screen);
        if (how === 'push' && address !== writeAddress(get().screen)) {
          window.history.pushState({ depth: depth() + 1 }, '', address);
        } else {
          window.history.replaceState({ depth: depth() }, '', address);
        }
        set({ screen });
        return true;
      },
      async back() {
        if (depth() === 0) return get().go({ name: 'home' }, 'replace');
        if (!(await leave())) return false;
        window.history.back();
        return true;
      },
      guard(asked) {
        guard = asked;
        return () => {
          if (guard === asked) guard = null;
        };
      },
    };
  });
}
