import fc from 'fast-check';
import type { RoutingProblem, RoutingStop, RoutingVehicle, TimeWindow } from './routing-problem.js';

const PLACES = 7;
const DAY = 600;

const window = (shortest: number): fc.Arbitrary<TimeWindow> =>
  fc
    .tuple(fc.integer({ min: 0, max: DAY - shortest }), fc.integer({ min: shortest, max: DAY }))
    .map(([from, length]) => ({
      from,
      until: Math.min(DAY, from + length),
    }));

const skills = fc.subarray(['electric', 'hydraulic', 'rope']);

/** What a random problem may hold. */
export interface Kinds {
  readonly stops: number;
  readonly vehicles: number;
  readonly breaks: boolean;
  readonly promises: boolean;
  readonly fixed: boolean;
}

/** Days of a few technicians in whole minutes; travel is a symmetric table that need not keep the triangle. */
export function randomProblem({ stops, vehicles, breaks, promises, fixed }: Kinds): fc.Arbitrary<RoutingProblem> {
  const ids = Array.from({ length: vehicles }, (_, index) => `technician ${index}`);
  const vehicle = (id: string): fc.Arbitrary<RoutingVehicle> =>
    fc.record({
      id: fc.constant(id),
      start: fc.nat(PLACES - 1),
      end: fc.option(fc.nat(PLACES - 1)),
      shift: window(200),
      breaks: breaks
        ? fc
            .array(
              fc.tuple(window(60), fc.integer({ min: 10, max: 60 })).map(([rest, duration]) => ({ ...rest, duration })),
              { maxLength: 2 },
            )
            .map((list) => list.toSorted((one, other) => one.from - other.from))
        : fc.constant([]),
      skills,
      capacity: fc.integer({ min: 2, max: 8 }),
      cost: fc.constantFrom(0, 0, 50),
    });
  const stop = (index: number): fc.Arbitrary<RoutingStop> =>
    fc.record({
      id: fc.constant(`visit ${index}`),
      place: fc.nat(PLACES - 1),
      service: fc.integer({ min: 0, max: 90 }),
      windows: fc.array(window(0), { maxLength: 2 }),
      promise: promises
        ? fc.option(
            fc.record({ by: fc.integer({ min: 0, max: DAY }), costOfLateness: fc.integer({ min: 0, max: 5 }) }),
            { nil: undefined },
          )
        : fc.constant(undefined),
      skills: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: skills }),
      surcharges: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 40 })),
      load: fc.nat(2),
      costUnserved: fc.constantFrom(Infinity, 200, 1000),
      fixed: fixed
        ? fc.option(fc.record({ vehicle: fc.constantFrom(...ids), at: fc.nat(DAY) }), { freq: 4, nil: undefined })
        : fc.constant(undefined),
    });
  return fc.record({
    travel: fc
      .array(fc.integer({ min: 0, max: 90 }), { minLength: PLACES * PLACES, maxLength: PLACES * PLACES })
      .map((ways) => ({
        places: PLACES,
        time: (from: number, to: number) => (from === to ? 0 : ways[Math.min(from, to) * PLACES + Math.max(from, to)]!),
      })),
    vehicles: fc.tuple(...ids.map(vehicle)),
    stops: fc
      .integer({ min: 0, max: stops })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => stop(index)))),
  });
}
