import type { CompiledProblem } from './compiled-problem.js';
import type { Insertion } from './insertion.js';
import type { Random } from './random.js';
import type { Routes } from './routes.js';

/** In which order absent stops are put back, and how often each order is taken; the smallest key goes first. */
interface Order {
  readonly weight: number;
  readonly keys: Float64Array;
}

/** Puts absent stops back one after another, each where it adds least just then. */
export class Recreate {
  readonly #orders: readonly Order[];
  readonly #weights: number;
  readonly #stops: Int32Array;
  readonly #chance: Float64Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly insertion: Insertion,
    private readonly random: Random,
  ) {
    this.#orders = ordersOf(problem);
    this.#weights = this.#orders.reduce((sum, { weight }) => sum + weight, 0) + BY_CHANCE;
    this.#stops = new Int32Array(problem.stopCount);
    this.#chance = new Float64Array(problem.stopCount);
  }

  /** Those that fit nowhere, or only at more than it costs to leave them, stay absent. */
  put(routes: Routes): void {
    const stops = this.#stops;
    const absent = routes.absent;
    const count = absent.length;
    stops.set(absent);
    this.#sort(count);
    this.insertion.consider(routes);
    let left = 0;
    for (let index = 0; index < count; index += 1) {
      const stop = stops[index]!;
      if (this.insertion.find(routes, stop, this.problem.costUnserved[stop]!)) {
        const { vehicle, after } = this.insertion;
        routes.insert(stop, vehicle, after);
        if (routes.sizes[vehicle] === 1) this.insertion.consider(routes);
      } else stops[left++] = stop;
    }
    routes.setAbsent(stops, left);
  }

  #sort(count: number): void {
    const keys = this.#draw(count);
    const stops = this.#stops;
    if (count > 60) stops.subarray(0, count).sort((one, other) => keys[one]! - keys[other]!);
    else
      for (let index = 1; index < count; index += 1) {
        const stop = stops[index]!;
        let place = index;
        for (; place > 0 && keys[stops[place - 1]!]! > keys[stop]!; place -= 1) stops[place] = stops[place - 1]!;
        stops[place] = stop;
      }
  }

  #draw(count: number): Float64Array {
    let drawn = this.random.below(this.#weights);
    for (const { weight, keys } of this.#orders) {
      if (drawn < weight) return keys;
      drawn -= weight;
    }
    for (let index = 0; index < count; index += 1) this.#chance[this.#stops[index]!] = this.random.fraction();
    return this.#chance;
  }
}

/** Weights as published with the method (see `ruin.ts`); the last two are for what only a dispatcher has. */
const BY_CHANCE = 4;

function ordersOf(problem: CompiledProblem): Order[] {
  const { stopCount, vehicleCount, opens, closes, load, site, siteCount, travelTo, eligible } = problem;
  const stops = Array.from({ length: stopCount }, (_, stop) => stop);
  const key = (value: (stop: number) => number) => Float64Array.from(stops, value);
  const home = vehicleCount ? site[stopCount]! : 0;
  const distance = (stop: number) => travelTo[home * siteCount + site[stop]!]!;
  const choice = (stop: number) =>
    eligible.subarray(stop * vehicleCount, (stop + 1) * vehicleCount).reduce((sum, one) => sum + one, 0);
  const orders = [
    { weight: 4, keys: key((stop) => -load[stop]!) },
    { weight: 2, keys: key((stop) => -distance(stop)) },
    { weight: 1, keys: key(distance) },
    { weight: 2, keys: key((stop) => closes[stop]! - opens[stop]!) },
    { weight: 2, keys: key((stop) => opens[stop]!) },
    { weight: 2, keys: key((stop) => -closes[stop]!) },
    { weight: 2, keys: key((stop) => problem.promisedBy[stop]!) },
    { weight: 2, keys: key(choice) },
    { weight: 2, keys: key((stop) => -problem.costUnserved[stop]!) },
  ];
  return orders.filter(({ keys }) => keys.some((value) => value !== keys[0]));
}
