import { describe, expect, it } from 'vitest';
import { createGlobalKeys, USUAL_SHORTCUTS } from '#electron/desktop/global-shortcuts.ts';
import { createDesk, type DeskWindow } from '#electron/desktop/strip.ts';
import { keepOnTop, type TopWindow } from '#electron/desktop/strip-on-top.ts';
import type { GlobalCommand } from '#shared/api.ts';

/** A window that only remembers what was done to it. */
class FakeWindow implements DeskWindow {
  shown = false;
  focused = false;
  minimized = false;
  destroyed = false;
  loading = false;
  readonly session: string;
  readonly #heard = new Map<string, (() => void)[]>();

  constructor(session: string) {
    this.session = session;
  }
  isDestroyed = () => this.destroyed;
  isVisible = () => this.shown;
  isMinimized = () => this.minimized;
  restore = () => {
    this.minimized = false;
  };
  show = () => {
    this.shown = true;
  };
  showInactive = () => {
    this.shown = true;
  };
  hide = () => {
    this.shown = false;
  };
  focus = () => {
    this.focused = true;
  };
  close = () => {
    this.destroyed = true;
    this.tell('closed');
  };
  once = (event: string, listener: () => void) => {
    this.#heard.set(event, [...(this.#heard.get(event) ?? []), listener]);
  };
  webContents = { isLoading: () => this.loading, once: this.once };
  tell(event: string): void {
    for (const listener of this.#heard.get(event) ?? []) listener();
  }
}

function desk({ loading = false } = {}) {
  const main = new FakeWindow('main');
  main.shown = true;
  const strips: FakeWindow[] = [];
  const told: [string, GlobalCommand][] = [];
  const held = new Set<string>();
  const offered: boolean[] = [];
  const made = createDesk<FakeWindow>({
    main: () => main,
    makeStrip: (session) => {
      const strip = new FakeWindow(session);
      strip.loading = loading;
      strips.push(strip);
      return strip;
    },
    tell: ({ session }, command) => told.push([session, command]),
    keys: createGlobalKeys({
      registrar: { register: (key) => !!held.add(key), unregister: (key) => void held.delete(key) },
      chosen: USUAL_SHORTCUTS,
      keep: () => {},
      run: (command) => made.run(command),
    }),
    following: (any) => offered.push(any),
  });
  return { made, main, strips, told, held, offered };
}

describe('the strip’s desk', () => {
  it('has no strip while no session runs', () => {
    const { made, strips } = desk();
    expect(() => made.showStrip()).toThrow(expect.objectContaining({ problem: { code: 'refused' } }));
    made.toggle();
    made.run('note');
    expect(strips).toEqual([]);
  });

  it('shows one strip, hides it and shows the same one again', () => {
    const { made, strips } = desk();
    made.follow('s1');
    made.showStrip();
    made.hideStrip();
    expect(strips[0]?.shown).toBe(false);
    made.toggle();
    expect(strips).toHaveLength(1);
    expect(strips[0]).toMatchObject({ session: 's1', shown: true });
  });

  it('makes another where the one before was closed by the system', () => {
    const { made, strips } = desk();
    made.follow('s1');
    made.showStrip();
    strips[0]?.close();
    made.showStrip();
    expect(strips.map(({ destroyed }) => destroyed)).toEqual([true, false]);
  });

  it('takes the combinations and offers the strip with the session, and gives both back with it', () => {
    const { made, held, offered, strips } = desk();
    made.follow('s1');
    made.showStrip();
    expect(held.size).toBe(4);
    made.follow(null);
    expect(held.size).toBe(0);
    expect(strips[0]?.destroyed).toBe(true);
    expect(offered).toEqual([true, false]);
  });

  it('does not leave the strip of one session over another', () => {
    const { made, strips, held } = desk();
    made.follow('s1');
    made.showStrip();
    made.follow('s2');
    expect(strips[0]?.destroyed).toBe(true);
    expect(held.size).toBe(4);
    made.showStrip();
    expect(strips[1]?.session).toBe('s2');
  });

  it('takes the focus only to be typed in', () => {
    const { made, strips } = desk();
    made.follow('s1');
    made.run('toggle');
    expect(strips[0]).toMatchObject({ shown: true, focused: false });
    made.run('note');
    expect(strips[0]?.focused).toBe(true);
  });

  it('sends what is pressed to the strip in sight, else to the session’s window', () => {
    const { made, told } = desk();
    made.follow('s1');
    made.run('doubt');
    made.run('note');
    made.run('nextItem');
    made.hideStrip();
    made.run('nextItem');
    expect(told).toEqual([
      ['main', 'doubt'],
      ['s1', 'note'],
      ['s1', 'nextItem'],
      ['main', 'nextItem'],
    ]);
  });

  it('waits for the strip’s page before telling it anything', () => {
    const { made, strips, told } = desk({ loading: true });
    made.follow('s1');
    made.run('note');
    expect(told).toEqual([]);
    strips[0]?.tell('did-finish-load');
    expect(told).toEqual([['s1', 'note']]);
  });

  it('brings the session’s window back, even minimised', () => {
    const { made, main } = desk();
    main.minimized = true;
    made.goBack();
    expect(main).toMatchObject({ minimized: false, shown: true, focused: true });
  });

  it('ends with the session’s window', () => {
    const { made, strips, held } = desk();
    made.follow('s1');
    made.showStrip();
    made.end();
    expect(strips[0]?.destroyed).toBe(true);
    expect(held.size).toBe(0);
    made.run('toggle');
    expect(strips).toHaveLength(1);
  });
});

describe('a window over every other', () => {
  function top() {
    const done: string[] = [];
    const heard = new Map<string, () => void>();
    let visible = true;
    let beat = () => {};
    let stopped = false;
    const window: TopWindow = {
      isDestroyed: () => false,
      isVisible: () => visible,
      setAlwaysOnTop: (flag, level) => done.push(`${flag} ${level}`),
      setVisibleOnAllWorkspaces: (all, { visibleOnFullScreen }) => done.push(`all ${all} ${visibleOnFullScreen}`),
      moveTop: () => done.push('top'),
      on: (event, listener) => heard.set(event, listener),
      once: (event, listener) => heard.set(event, listener),
    };
    keepOnTop(window, (work) => {
      beat = work;
      return () => {
        stopped = true;
      };
    });
    return {
      done,
      tell: (event: string) => heard.get(event)?.(),
      beat: () => beat(),
      hide: () => {
        visible = false;
      },
      isStopped: () => stopped,
    };
  }

  it('is over the others from the start, on every desktop and over full screens', () => {
    expect(top().done).toEqual(['all true true', 'true screen-saver']);
  });

  it.each(['blur', 'show'])('takes its place again on %s', (event) => {
    const { done, tell } = top();
    done.length = 0;
    tell(event);
    expect(done).toEqual(['true screen-saver', 'top']);
  });

  it('takes its place again as time goes, until it is closed', () => {
    const { done, beat, tell, isStopped } = top();
    done.length = 0;
    beat();
    expect(done).toEqual(['true screen-saver', 'top']);
    tell('closed');
    expect(isStopped()).toBe(true);
  });

  it('stays away while it is hidden', () => {
    const { done, beat, hide } = top();
    done.length = 0;
    hide();
    beat();
    expect(done).toEqual([]);
  });
});
