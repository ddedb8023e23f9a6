import type { CompiledTravel } from './compile-travel.js';

/** More are never walked through, and all of them for a thousand stops would fill the cache. */
const ENOUGH = 250;

/** For each stop the others, nearest first (there and back), itself at the head. */
export function nearestFirst({ site, siteCount, travelTo }: CompiledTravel, stopCount: number): Int32Array[] {
  const stops = Array.from({ length: stopCount }, (_, stop) => stop);
  const both = (one: number, other: number) =>
    travelTo[site[one]! * siteCount + site[other]!]! + travelTo[site[other]! * siteCount + site[one]!]!;
  return stops.map((stop) => {
    const way = Float64Array.from(stops, (other) => (other === stop ? -1 : both(stop, other)));
    return Int32Array.from(stops.toSorted((one, other) => way[one]! - way[other]!).slice(0, ENOUGH));
  });
}
