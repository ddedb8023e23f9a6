import type { PromiseState } from '../../gql/graphql';
import type { Place } from './board-model';

/** Something that is somewhere. */
export interface MapThing {
  place: Place;
  /** Empty for people. */
  requestId: string | null;
  sort: 'waiting' | 'visit' | 'home';
  promise: PromiseState;
  /** What the place is called; null where nobody said. */
  region: string | null;
}

export interface MapCluster {
  x: number;
  y: number;
  sort: MapThing['sort'];
  count: number;
  requestIds: readonly string[];
  /** The worst of what is here. */
  promise: PromiseState;
}

export interface MapFrame {
  width: number;
  height: number;
}

const PADDING = 22;
/** Things nearer than this, in pixels, are one. */
const NEAR = 24;
/** The narrowest piece of the earth that is shown, in degrees. */
const NARROWEST = 0.4;
const grave: readonly PromiseState[] = ['BROKEN', 'AT_RISK', 'ON_TRACK', 'PAUSED', 'MET', 'NONE'];

/** North is up, east is right: the Mercator projection, cut to what there is. */
export function project(
  places: readonly Place[],
  { width, height }: MapFrame,
): (place: Place) => { x: number; y: number } {
  const points = places.map(flat);
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  const scale = Math.min((width - 2 * PADDING) / (right - left), (height - 2 * PADDING) / (bottom - top));
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  return (place) => {
    const { x, y } = flat(place);
    return { x: width / 2 + (x - middleX) * scale, y: height / 2 + (y - middleY) * scale };
  };
}

const flat = ({ latitude, longitude }: Place) => {
  const north = (Math.min(Math.max(latitude, -85), 85) * Math.PI) / 180;
  return { x: longitude, y: (-Math.log(Math.tan(Math.PI / 4 + north / 2)) * 180) / Math.PI };
};

function extent(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low)) return [0, NARROWEST];
  const more = Math.max(0, NARROWEST - (high - low)) / 2;
  return [low - more, high + more];
}

/** What lies on the same spot is shown as one, with how many; people, visits and what waits apart. */
export function clusters(things: readonly MapThing[], at: (place: Place) => { x: number; y: number }): MapCluster[] {
  const cells = new Map<string, { x: number; y: number; things: MapThing[] }>();
  for (const thing of things) {
    const { x, y } = at(thing.place);
    const key = `${thing.sort} ${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
    const cell = cells.get(key) ?? { x: 0, y: 0, things: [] };
    cell.x += x;
    cell.y += y;
    cell.things.push(thing);
    cells.set(key, cell);
  }
  return [...cells.values()].map(({ x, y, things: here }) => ({
    x: x / here.length,
    y: y / here.length,
    sort: here[0]!.sort,
    count: here.length,
    requestIds: here.flatMap(({ requestId }) => requestId ?? []),
    promise: here.map(({ promise }) => promise).toSorted((a, b) => grave.indexOf(a) - grave.indexOf(b))[0]!,
  }));
}

/** Names of places, each once, below what there is. */
export function placeNames(
  things: readonly MapThing[],
  at: (place: Place) => { x: number; y: number },
): { name: string; x: number; y: number }[] {
  const named = Map.groupBy(
    things.filter(({ region }) => region),
    ({ region }) => region!.split('/').at(-1)!.trim(),
  );
  return [...named].map(([name, here]) => {
    const points = here.map(({ place }) => at(place));
    return {
      name,
      x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
      y: Math.max(...points.map(({ y }) => y)),
    };
  });
}

/** A coast as kept: the first point and then the way to each next one, in hundredths of a degree, east and north. */
export function coastLine(kept: string): Place[] {
  const steps = kept.split(' ').map(Number);
  let [longitude, latitude] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, index) => {
    longitude += steps[index * 2]!;
    latitude += steps[index * 2 + 1]!;
    return { longitude: longitude / 100, latitude: latitude / 100 };
  });
}
