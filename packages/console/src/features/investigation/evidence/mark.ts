/** A shape over a picture. Places and sizes in thousandths of its sides, from its upper left corner. */
export interface Mark {
  shape: MarkShape;
  x: number;
  y: number;
  /** Of a box its sides; of an arrow the way to its tip, which may be negative; 0 of a point. */
  width: number;
  height: number;
}

export type MarkShape = 'BOX' | 'ARROW' | 'POINT';

export interface Spot {
  x: number;
  y: number;
}

const whole = 1_000;
/** Smaller than this somebody has pressed, not drawn. */
const least = 8;

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, Math.round(value)));
const onPicture = ({ x, y }: Spot): Spot => ({ x: within(0, x, whole), y: within(0, y, whole) });

/** What was drawn from one spot to another; null where nothing was. */
export function drawnMark(shape: MarkShape, start: Spot, end: Spot): Mark | null {
  const from = onPicture(start);
  const to = onPicture(end);
  const width = to.x - from.x;
  const height = to.y - from.y;
  if (shape === 'POINT') return { shape, ...from, width: 0, height: 0 };
  if (shape === 'ARROW') return Math.hypot(width, height) < least ? null : { shape, ...from, width, height };
  if (Math.abs(width) < least || Math.abs(height) < least) return null;
  return {
    shape,
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** One in the middle of the picture, for hands without a pointer. */
export function placedMark(shape: MarkShape): Mark {
  const size = shape === 'POINT' ? 0 : 200;
  return { shape, x: (whole - size) / 2, y: (whole - size) / 2, width: size, height: size };
}

/** The same elsewhere; it stays wholly on the picture. */
export function movedMark(mark: Mark, by: Spot): Mark {
  const { width, height } = mark;
  return {
    ...mark,
    x: within(Math.max(0, -width), mark.x + by.x, whole - Math.max(0, width)),
    y: within(Math.max(0, -height), mark.y + by.y, whole - Math.max(0, height)),
  };
}

/** The same larger or smaller, as far as the picture goes; a point has no size. */
export function resizedMark(mark: Mark, by: Spot): Mark {
  if (mark.shape === 'POINT') return mark;
  const low = mark.shape === 'BOX' ? least : null;
  return {
    ...mark,
    width: within(low ?? -mark.x, mark.width + by.x, whole - mark.x),
    height: within(low ?? -mark.y, mark.height + by.y, whole - mark.y),
  };
}

/** The three ends of an arrow's head, in the units of its way; the tip first. @param length of its edges */
export function arrowHead(start: Spot, tip: Spot, length: number): readonly [Spot, Spot, Spot] {
  const angle = Math.atan2(tip.y - start.y, tip.x - start.x);
  const edge = (turn: number): Spot => ({
    x: tip.x - length * Math.cos(angle + turn),
    y: tip.y - length * Math.sin(angle + turn),
  });
  return [tip, edge(Math.PI / 7), edge(-Math.PI / 7)];
}
