import type { RoutingProblem } from './routing-problem.js';

export interface CompiledTravel {
  readonly site: Int32Array;
  readonly siteCount: number;
  readonly travelTo: Float64Array;
  readonly travelFrom: Float64Array;
}

/** Travel as a table over the places and one more, anywhere, where routes end that may end anywhere: no way at all. */
export function compileTravel({ travel, stops, vehicles }: RoutingProblem): CompiledTravel {
  const { places, time } = travel;
  const anywhere = places;
  const siteCount = places + 1;
  const travelTo = new Float64Array(siteCount * siteCount);
  const travelFrom = new Float64Array(siteCount * siteCount);
  for (let from = 0; from < places; from += 1) {
    for (let to = 0; to < places; to += 1) {
      const way = typeof time === 'function' ? time(from, to) : time[from * places + to]!;
      if (!(way >= 0)) throw new RangeError(`No time of travel from place ${from} to place ${to}`);
      travelTo[from * siteCount + to] = way;
      travelFrom[to * siteCount + from] = way;
    }
  }
  const site = Int32Array.from([
    ...stops.map((stop) => stop.place),
    ...vehicles.map((vehicle) => vehicle.start),
    ...vehicles.map((vehicle) => vehicle.end ?? anywhere),
  ]);
  const named = [...stops.map((stop) => stop.place), ...vehicles.flatMap(({ start, end }) => [start, end ?? start])];
  if (named.some((place) => !(place >= 0 && place < places))) throw new RangeError('A place that is not in the table');
  return { site, siteCount, travelTo, travelFrom };
}
