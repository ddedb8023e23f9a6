/** A shape over a picture. Places and sizes in thousandths of its sides, from its upper left corner. */
export interface Mark {
  shape: MarkShape;
  x: number;
  y: number;
  /** Of a box its sides; of a line the room it takes; of an arrow the way to its tip, which may be negative; 0 of a point. */
  width: number;
  height: number;
  /** Of a line drawn by hand: right and down from its place, in turn. */
  points?: readonly number[] | null;
}

export type MarkShape = 'BOX' | 'ARROW' | 'POINT' | 'PEN';

export interface Spot {
  x: number;
  y: number;
}

const whole = 1_000;
/** Smaller than this somebody has pressed, not drawn. */
const least = 8;

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, Math.round(value)));
const onPicture = ({ x, y }: Spot): Spot => ({ x: within(0, x, whole), y: within(0, y, whole) });

/** Beyond it a line has so many points that nobody sees one of two missing. */
const most = 400;

/** What was drawn over these spots, from the first to the last; null where nothing was. */
export function drawnMark(shape: MarkShape, spots: readonly Spot[]): Mark | null {
  const from = onPicture(spots[0]!);
  const to = onPicture(spots.at(-1)!);
  if (shape === 'PEN') return drawnLine(spots.map(onPicture));
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

function drawnLine(spots: readonly Spot[]): Mark | null {
  const moved = spots.filter(({ x, y }, at) => at === 0 || x !== spots[at - 1]!.x || y !== spots[at - 1]!.y);
  const every = Math.ceil(moved.length / (most - 1));
  const kept = moved.filter((_, at) => at % every === 0 || at === moved.length - 1);
  const [across, down] = [kept.map(({ x }) => x), kept.map(({ y }) => y)];
  const [x, y] = [Math.min(...across), Math.min(...down)];
  const [width, height] = [Math.max(...across) - x, Math.max(...down) - y];
  if (Math.hypot(width, height) < least) return null;
  return { shape: 'PEN', x, y, width, height, points: kept.flatMap((spot) => [spot.x - x, spot.y - y]) };
}

/** One in the middle of the picture, for hands without a pointer. */
export function placedMark(shape: MarkShape): Mark {
  const size = shape === 'POINT' ? 0 : 200;
  const mark = { shape, x: (whole - size) / 2, y: (whole - size) / 2, width: size, height: size };
  return shape === 'PEN' ? { ...mark, points: [0, size, size, 0] } : mark;
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
  const low = mark.shape === 'ARROW' ? null : least;
  const width = within(low ?? -mark.x, mark.width + by.x, whole - mark.x);
  const height = within(low ?? -mark.y, mark.height + by.y, whole - mark.y);
  const scaled = (at: number, from: number, to: number) => (from === 0 ? 0 : Math.round((at / from) * to));
  const points = mark.points?.map((at, place) =>
    place % 2 ? scaled(at, mark.height, height) : scaled(at, mark.width, width),
  );
  return { ...mark, width, height, ...(points && { points }) };
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
