import type { Coordinates } from '../../../kernel/routing/index.js';
import { wayBetween } from './build-problem.js';
import type { DaySituation, Span } from './day-situation.js';

/** A day in four figures. */
export interface DayTotals {
  readonly visits: number;
  /** On the road from home to the last customer, all together. */
  readonly travelMinutes: number;
  /** Visits that would begin too late, and requests due that day for which nobody comes. */
  readonly promisesAtRisk: number;
  /** Requests for which nobody comes that day. */
  readonly unserved: number;
}

/** A visit of the day, planned or standing. */
export interface DayVisit extends Span {
  readonly requestId: string;
  readonly technicianId: string;
  /** Null: not known; undefined: it needs no way. */
  readonly place: Coordinates | null | undefined;
}

const DAY = 1440;

/** What a day comes to with these visits. */
export function dayTotals({ technicians, requests }: DaySituation, visits: readonly DayVisit[]): DayTotals {
  const served = new Map(visits.map((visit) => [visit.requestId, visit]));
  const late = requests.filter(({ id, due }) => {
    const visit = served.get(id);
    return due !== null && (visit ? visit.from > due : due <= DAY);
  });
  return {
    visits: visits.length,
    travelMinutes: technicians.reduce((sum, { id, home }) => sum + onTheRoad(home, visits, id), 0),
    promisesAtRisk: late.length,
    unserved: requests.filter(({ id }) => !served.has(id)).length,
  };
}

function onTheRoad(home: Coordinates | null, visits: readonly DayVisit[], technicianId: string): number {
  let [at, sum, begun] = [home, 0, home !== null];
  const own = visits.filter((visit) => visit.technicianId === technicianId && visit.place !== undefined);
  for (const { place } of own.toSorted((one, other) => one.from - other.from)) {
    const known = place ?? null;
    const same = at && known && at.latitude === known.latitude && at.longitude === known.longitude;
    if (begun && !same) sum += wayBetween(at, known);
    [at, begun] = [known, true];
  }
  return sum;
}
