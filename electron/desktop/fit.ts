/** Where on the screens there are a window has room. */
import type { Rectangle } from 'electron';

/** A screen: all of it, and what of it the system's own bars leave free. */
export interface Area {
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/**
 * Where a window goes that was put somewhere: there, while all of it is on the screens; else into the nearest place where
 * it is wholly seen, clear of the system's bars, smaller only where no screen is large enough.
 */
export function fitted(wanted: Rectangle, screens: readonly Area[]): Rectangle {
  const bounds = screens.map((screen) => screen.bounds);
  if (covered(wanted, bounds)) return wanted;
  const places = screens.map(({ workArea }) => within(wanted, workArea));
  const cost = ({ x, y, width, height }: Rectangle) => [
    wanted.width * wanted.height - width * height,
    (x - wanted.x) ** 2 + (y - wanted.y) ** 2,
  ];
  const [nearest = wanted] = places.toSorted((a, b) => {
    const [[lostA = 0, wayA = 0], [lostB = 0, wayB = 0]] = [cost(a), cost(b)];
    return lostA - lostB || wayA - wayB;
  });
  return nearest;
}

/** Whether the areas together hold all of a rectangle. */
function covered(rectangle: Rectangle, areas: readonly Rectangle[]): boolean {
  return areas.reduce((left, area) => left.flatMap((piece) => without(piece, area)), [rectangle]).length === 0;
}

/** What is left of a rectangle outside of an area: up to four pieces. */
function without({ x, y, width, height }: Rectangle, area: Rectangle): Rectangle[] {
  const left = Math.max(x, area.x);
  const right = Math.min(x + width, area.x + area.width);
  const top = Math.max(y, area.y);
  const bottom = Math.min(y + height, area.y + area.height);
  if (left >= right || top >= bottom) return [{ x, y, width, height }];
  return [
    { x, y, width, height: top - y },
    { x, y: bottom, width, height: y + height - bottom },
    { x, y: top, width: left - x, height: bottom - top },
    { x: right, y: top, width: x + width - right, height: bottom - top },
  ].filter((piece) => piece.width > 0 && piece.height > 0);
}

/** A rectangle moved into an area by the shortest way, and no larger than it. */
function within(rectangle: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(rectangle.width, area.width);
  const height = Math.min(rectangle.height, area.height);
  return {
    x: Math.min(Math.max(rectangle.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(rectangle.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}
