import type { RoutingVehicle } from './routing-problem.js';

/** When vehicles work. Breaks lie one after another: those of a vehicle from `firstBreak[vehicle]` to `firstBreak[vehicle + 1]`. */
export interface Shifts {
  readonly shiftFrom: Float64Array;
  readonly shiftUntil: Float64Array;
  readonly firstBreak: Int32Array;
  readonly breakFrom: Float64Array;
  /** The latest a break may begin. */
  readonly breakBy: Float64Array;
  readonly breakTakes: Float64Array;
  /** Breaks of the vehicle that has most. */
  readonly mostBreaks: number;
}

/** Error: `RangeError` for a shift that ends before it begins. */
export function compileShifts(vehicles: readonly RoutingVehicle[]): Shifts {
  const owed = vehicles.map(({ id, shift, breaks = [] }) => {
    if (!(shift.from <= shift.until)) throw new RangeError(`The shift of ${id} ends before it begins`);
    return breaks
      .map(({ from, until, duration }) => ({
        from: Math.max(from, shift.from),
        by: Math.min(until, shift.until) - duration,
        duration,
      }))
      .filter(({ from, by }) => from <= by);
  });
  const all = owed.flat();
  const firstBreak = new Int32Array(vehicles.length + 1);
  owed.forEach((breaks, vehicle) => (firstBreak[vehicle + 1] = firstBreak[vehicle]! + breaks.length));
  return {
    shiftFrom: Float64Array.from(vehicles, ({ shift }) => shift.from),
    shiftUntil: Float64Array.from(vehicles, ({ shift }) => shift.until),
    firstBreak,
    breakFrom: Float64Array.from(all, ({ from }) => from),
    breakBy: Float64Array.from(all, ({ by }) => by),
    breakTakes: Float64Array.from(all, ({ duration }) => duration),
    mostBreaks: Math.max(0, ...owed.map((breaks) => breaks.length)),
  };
}

/** When a break is over that could begin at `time`; Infinity when it could begin no more. */
export function afterBreak(shifts: Shifts, index: number, time: number): number {
  if (time > shifts.breakBy[index]!) return Infinity;
  return Math.max(time, shifts.breakFrom[index]!) + shifts.breakTakes[index]!;
}

/** The latest time a break must be begun at to be over by `time`; -Infinity when it cannot. */
export function beforeBreak(shifts: Shifts, index: number, time: number): number {
  const begin = time - shifts.breakTakes[index]!;
  return begin < shifts.breakFrom[index]! ? -Infinity : Math.min(begin, shifts.breakBy[index]!);
}
