import { eligibility, type Eligibility } from './eligibility.js';
import { nearestFirst } from './neighbours.js';
import type { RoutingProblem, RoutingStop, TimeWindow } from './routing-problem.js';
import { compileTravel } from './compile-travel.js';
import { compileShifts, type Shifts } from './shifts.js';

/** What a stop counts that must not stay unserved: far above any way, small enough for its cents to be kept. */
const OUT_OF_THE_QUESTION = 1e9;

const ANY_TIME: TimeWindow = { from: -Infinity, until: Infinity };

/**
 * The problem in flat arrays. Nodes are numbered: first the stops, then the start of each vehicle, then the end of each.
 * Where a stop has several windows they are in order and do not overlap.
 */
export interface CompiledProblem extends Eligibility, Shifts {
  readonly source: RoutingProblem;
  readonly stopCount: number;
  readonly vehicleCount: number;
  readonly nodeCount: number;
  /** Place of each node; travel between places both ways round, so that a scan reads one row. */
  readonly site: Int32Array;
  readonly siteCount: number;
  readonly travelTo: Float64Array;
  readonly travelFrom: Float64Array;
  readonly service: Float64Array;
  /** First opening and last closing of each stop; `gaps` holds the windows of those that have several. */
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly gaps: readonly (readonly TimeWindow[] | null)[];
  readonly promisedBy: Float64Array;
  readonly costOfLateness: Float64Array;
  readonly promises: boolean;
  readonly load: Float64Array;
  readonly capacity: Float64Array;
  readonly costUnserved: Float64Array;
  readonly costOfVehicle: Float64Array;
  readonly fixed: Uint8Array;
  /** The stops near each, nearest first, itself at the head. */
  readonly near: readonly Int32Array[];
}

/** Error: `RangeError` for a place, vehicle or number that makes no sense. */
export function compileProblem(source: RoutingProblem): CompiledProblem {
  const { stops, vehicles } = source;
  const windows = stops.map(windowsOf);
  const travel = compileTravel(source);
  const byStop = (value: (stop: RoutingStop) => number) => Float64Array.from(stops, value);
  return {
    source,
    stopCount: stops.length,
    vehicleCount: vehicles.length,
    nodeCount: stops.length + 2 * vehicles.length,
    ...travel,
    ...eligibility(source),
    ...compileShifts(vehicles),
    service: byStop((stop) => numberOf(stop.service, stop.id)),
    opens: Float64Array.from(windows, (list) => list[0]!.from),
    closes: Float64Array.from(windows, (list) => list.at(-1)!.until),
    gaps: windows.map((list) => (list.length > 1 ? list : null)),
    promisedBy: byStop((stop) => stop.promise?.by ?? Infinity),
    costOfLateness: byStop((stop) => stop.promise?.costOfLateness ?? 0),
    promises: stops.some((stop) => stop.promise),
    load: byStop((stop) => stop.load ?? 0),
    capacity: Float64Array.from(vehicles, (vehicle) => vehicle.capacity ?? Infinity),
    costUnserved: byStop((stop) => Math.min(numberOf(stop.costUnserved, stop.id), OUT_OF_THE_QUESTION)),
    costOfVehicle: Float64Array.from(vehicles, (vehicle) => vehicle.cost ?? 0),
    fixed: Uint8Array.from(stops, (stop) => (stop.fixed ? 1 : 0)),
    near: nearestFirst(travel, stops.length),
  };
}

function windowsOf({ id, fixed, windows }: RoutingStop): readonly TimeWindow[] {
  if (fixed) return [{ from: fixed.at, until: fixed.at }];
  if (!windows?.length) return [ANY_TIME];
  const inOrder = windows.toSorted((one, other) => one.from - other.from);
  const merged: TimeWindow[] = [];
  for (const { from, until } of inOrder) {
    if (!(from <= until)) throw new RangeError(`A window of ${id} ends before it begins`);
    const last = merged.at(-1);
    if (last && from <= last.until) merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, until) };
    else merged.push({ from, until });
  }
  return merged;
}

function numberOf(value: number, id: string): number {
  if (!(value >= 0)) throw new RangeError(`${id} has a negative duration or cost, or none`);
  return value;
}
