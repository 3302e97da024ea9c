import type { Rectangle } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, fitted } from '#electron/desktop/fit.ts';
import { keepPlace, type PlacedWindow, type Screens } from '#electron/desktop/keep-place.ts';

const LAPTOP = screen(0, 0, 1440, 900);
const BESIDE = screen(1440, 0, 1920, 1080);
const UNDER = { x: 1500, y: 700, width: 440, height: 172 };

/** A screen with a bar of the system's at its foot. */
function screen(x: number, y: number, width: number, height: number, bar = 40): Area {
  return { bounds: { x, y, width, height }, workArea: { x, y, width, height: height - bar } };
}

const isIn = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const way = (a: Rectangle, b: Rectangle) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** Screens side by side, as a desk has them. */
const desk = fc
  .array(
    fc.record({
      width: fc.integer({ min: 640, max: 3840 }),
      height: fc.integer({ min: 480, max: 2160 }),
      y: fc.integer({ min: -400, max: 400 }),
      bar: fc.integer({ min: 0, max: 80 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((sizes) => {
    let x = 0;
    return sizes.map(({ width, height, y, bar }) => {
      x += width;
      return screen(x - width, y, width, height, bar);
    });
  });
const place = fc.record({
  x: fc.integer({ min: -5_000, max: 12_000 }),
  y: fc.integer({ min: -3_000, max: 4_000 }),
  width: fc.integer({ min: 320, max: 2_000 }),
  height: fc.integer({ min: 120, max: 1_200 }),
});

describe('the place of a window among the screens', () => {
  it('is where she put it, within a screen or across two', () => {
    expect(fitted(UNDER, [LAPTOP, BESIDE])).toEqual(UNDER);
    const across = { ...UNDER, x: 1_300 };
    expect(fitted(across, [LAPTOP, BESIDE])).toEqual(across);
    // Over the system's bar it is still where she put it, and in sight: it stands over that too.
    const overBar = { ...UNDER, y: 1080 - 172 };
    expect(fitted(overBar, [LAPTOP, BESIDE])).toEqual(overBar);
  });

  it('is the nearest in sight where that screen is gone', () => {
    expect(fitted(UNDER, [LAPTOP])).toEqual({ ...UNDER, x: 1440 - 440, y: 860 - 172 });
    expect(fitted({ ...UNDER, width: 2_000 }, [LAPTOP])).toMatchObject({ x: 0, width: 1440 });
  });

  it('is wholly in sight, whatever the screens', () => {
    fc.assert(
      fc.property(place, desk, (wanted, screens) => {
        const found = fitted(wanted, screens);
        if (screens.some(({ bounds }) => isIn(wanted, bounds))) expect(found).toEqual(wanted);
        if (found === wanted) return;
        expect(screens.some(({ workArea }) => isIn(found, workArea))).toBe(true);
        expect(fitted(found, screens)).toEqual(found);
      }),
    );
  });

  it('keeps its size where a screen has room, and no other place is nearer', () => {
    fc.assert(
      fc.property(place, desk, fc.nat(), fc.nat(), fc.nat(), (wanted, screens, which, across, down) => {
        const roomy = screens.filter(
          ({ workArea }) => workArea.width >= wanted.width && workArea.height >= wanted.height,
        );
        const chosen = roomy[which % Math.max(1, roomy.length)]?.workArea;
        if (!chosen) return;
        const found = fitted(wanted, screens);
        expect(found).toMatchObject({ width: wanted.width, height: wanted.height });
        const other = {
          ...wanted,
          x: chosen.x + (across % (chosen.width - wanted.width + 1)),
          y: chosen.y + (down % (chosen.height - wanted.height + 1)),
        };
        expect(way(found, wanted)).toBeLessThanOrEqual(way(other, wanted));
      }),
    );
  });
});

describe('a window that keeps its place', () => {
  function kept(start: Rectangle, first: readonly Area[]) {
    let bounds = start;
    let displays = first;
    const told: Rectangle[] = [];
    const heard = new Map<string, () => void>();
    const waiting = new Set<() => void>();
    const emit = (event: string) => heard.get(event)?.();
    const move = (to: Rectangle) => {
      bounds = to;
      emit('move');
    };
    const window: PlacedWindow = {
      isDestroyed: () => false,
      getBounds: () => bounds,
      setBounds: move,
      on: (event, listener) => heard.set(event, listener),
      once: (event, listener) => heard.set(event, listener),
    };
    const screens: Screens = {
      getAllDisplays: () => displays,
      on: (event, listener) => heard.set(event, listener),
      off: (event) => heard.delete(event),
    };
    keepPlace(
      window,
      screens,
      start,
      (place) => told.push(place),
      (work) => {
        waiting.add(work);
        return () => waiting.delete(work);
      },
    );
    return {
      told,
      move,
      close: () => emit('closed'),
      at: () => bounds,
      /** What was waiting for its while has waited it. */
      pass() {
        const due = [...waiting];
        waiting.clear();
        for (const work of due) work();
      },
      /** The screens are others; `moved` is where the system puts the window by itself meanwhile. */
      change(next: readonly Area[], moved?: Rectangle) {
        displays = next;
        if (moved) move(moved);
        emit('display-metrics-changed');
      },
    };
  }

  it('goes back when its screen does, wherever the system had moved it', () => {
    const strip = kept(UNDER, [LAPTOP, BESIDE]);
    strip.change([LAPTOP], { ...UNDER, x: 0, y: 0 });
    strip.pass();
    expect(strip.at()).toEqual(fitted(UNDER, [LAPTOP]));
    strip.change([LAPTOP, BESIDE]);
    strip.pass();
    expect(strip.at()).toEqual(UNDER);
    strip.close();
    expect(strip.told).toEqual([]);
  });

  it('stays where she moves it to, and tells it once it stands still or is closed', () => {
    const strip = kept(UNDER, [LAPTOP, BESIDE]);
    strip.move({ ...UNDER, x: 100 });
    strip.move({ ...UNDER, x: 50 });
    expect(strip.told).toEqual([]);
    strip.pass();
    expect(strip.told).toEqual([{ ...UNDER, x: 50 }]);
    strip.move({ ...UNDER, x: 60 });
    strip.close();
    expect(strip.told.at(-1)).toEqual({ ...UNDER, x: 60 });
  });

  it('has a new place where she moves it while its screen is gone', () => {
    const strip = kept(UNDER, [LAPTOP, BESIDE]);
    strip.change([LAPTOP]);
    strip.pass();
    const chosen = { ...UNDER, x: 20, y: 20 };
    strip.move(chosen);
    strip.pass();
    strip.change([LAPTOP, BESIDE], { ...UNDER, x: 500 });
    strip.pass();
    expect(strip.at()).toEqual(chosen);
    expect(strip.told).toEqual([chosen]);
  });

  it('does not move for bars that come and go', () => {
    const strip = kept(UNDER, [LAPTOP, BESIDE]);
    strip.change([LAPTOP, screen(1440, 0, 1920, 1080, 400)], { ...UNDER, y: 300 });
    strip.pass();
    expect(strip.at()).toEqual(UNDER);
  });
});
