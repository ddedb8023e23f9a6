import type { CompiledProblem } from './compiled-problem.js';
import type { Random } from './random.js';
import { NOBODY, type Routes } from './routes.js';
import { afterBreak } from './shifts.js';
import type { Timeline } from './timeline.js';
import { earliestStart } from './windows.js';

/** One place in a hundred is overlooked, so that the greedy choice is not always the same. */
const OVERLOOKED = 0.01;

/** Looks for the cheapest place of one stop in a plan. What it found last is in its fields. */
export class Insertion {
  vehicle = NOBODY;
  after = -1;
  /** What it adds; Infinity when it fits nowhere. */
  cost = Infinity;
  /** 0 for vehicles that may not be given anything. */
  readonly open: Uint8Array;
  readonly #emptyTried: Int32Array;
  #search = 0;
  #untilOverlooked = Infinity;
  readonly #leave: Float64Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly timeline: Timeline,
    /** Without chance, nothing is overlooked. */
    private readonly random: Random | null,
  ) {
    this.open = new Uint8Array(problem.vehicleCount).fill(1);
    this.#emptyTried = new Int32Array(problem.kindCount);
    this.#leave = new Float64Array(problem.mostBreaks + 1);
    if (random) this.#drawOverlooked(random);
  }

  /** Whether there is a place that adds less than `atMost`, on any vehicle but `except`. */
  find(routes: Routes, stop: number, atMost: number, except = NOBODY): boolean {
    const { vehicleCount, eligible, surcharge, costOfVehicle, load, capacity, kind } = this.problem;
    this.vehicle = NOBODY;
    this.cost = atMost;
    this.#search += 1;
    for (let vehicle = 0; vehicle < vehicleCount; vehicle += 1) {
      if (!eligible[stop * vehicleCount + vehicle] || !this.open[vehicle] || vehicle === except) continue;
      if (routes.loads[vehicle]! + load[stop]! > capacity[vehicle]!) continue;
      let base = surcharge[stop * vehicleCount + vehicle]!;
      if (routes.sizes[vehicle] === 0) {
        if (this.#emptyTried[kind[vehicle]!] === this.#search) continue;
        this.#emptyTried[kind[vehicle]!] = this.#search;
        base += costOfVehicle[vehicle]!;
      }
      if (base >= this.cost) continue;
      if (this.#isPlain(vehicle, stop)) this.#scanPlain(routes, vehicle, stop, base);
      else this.#scan(routes, vehicle, stop, base);
    }
    if (this.vehicle === NOBODY) this.cost = Infinity;
    return this.vehicle !== NOBODY;
  }

  #isPlain(vehicle: number, stop: number): boolean {
    const { firstBreak, gaps, promises } = this.problem;
    return firstBreak[vehicle] === firstBreak[vehicle + 1] && gaps[stop] === null && !promises;
  }

  /** No breaks, one window, no promises: nearly all that is ever done when there are hundreds of stops. */
  #scanPlain(routes: Routes, vehicle: number, stop: number, base: number): void {
    const { site, siteCount, travelTo, travelFrom, opens, closes, service } = this.problem;
    const { next, departs, latest } = routes;
    const end = routes.endOf(vehicle);
    const row = site[stop]! * siteCount;
    const opened = opens[stop]!;
    const closed = closes[stop]!;
    const takes = service[stop]!;
    const empty = routes.sizes[vehicle] === 0;
    let node = routes.startOf(vehicle);
    let here = site[node]!;
    while (node !== end) {
      const leave = departs[node]!;
      if (leave > closed) return;
      const behind = next[node]!;
      const there = site[behind]!;
      const wayTo = travelFrom[row + here]!;
      const wayFrom = travelTo[row + there]!;
      const arrival = leave + wayTo;
      if (arrival <= closed) {
        const over = (arrival > opened ? arrival : opened) + takes;
        if (over + wayFrom <= latest[behind]!) {
          const saved = empty ? 0 : travelTo[here * siteCount + there]!;
          const cost = base + wayTo + wayFrom - saved;
          if (cost < this.cost && !this.#overlooks()) {
            this.cost = cost;
            this.vehicle = vehicle;
            this.after = node;
          }
        }
      }
      node = behind;
      here = there;
    }
  }

  #scan(routes: Routes, vehicle: number, stop: number, base: number): void {
    const { site, siteCount, travelTo, travelFrom, promises } = this.problem;
    const end = routes.endOf(vehicle);
    const row = site[stop]! * siteCount;
    const empty = routes.sizes[vehicle] === 0;
    for (let node = routes.startOf(vehicle); node !== end; node = routes.next[node]!) {
      const behind = routes.next[node]!;
      const wayTo = travelFrom[row + site[node]!]!;
      const wayFrom = travelTo[row + site[behind]!]!;
      const saved = empty ? 0 : travelTo[site[node]! * siteCount + site[behind]!]!;
      let cost = base + wayTo + wayFrom - saved;
      if (cost >= this.cost || !this.#fits(routes, vehicle, node, stop, wayTo, wayFrom)) continue;
      if (promises) {
        cost += this.timeline.lateness(routes, vehicle, node, stop) - routes.lateness[vehicle]!;
        if (cost >= this.cost) continue;
      }
      if (this.#overlooks()) continue;
      this.cost = cost;
      this.vehicle = vehicle;
      this.after = node;
    }
  }

  /** Whether, with some number of breaks taken by then, the rest of the route can still be kept. */
  #fits(routes: Routes, vehicle: number, after: number, stop: number, wayTo: number, wayFrom: number): boolean {
    const { problem } = this;
    const leave = this.#leave;
    const { firstBreak, nodeCount, service } = problem;
    const behind = routes.next[after]!;
    const owed = firstBreak[vehicle]!;
    const breaks = firstBreak[vehicle + 1]! - owed;
    let arrival = Infinity;
    for (let taken = 0; taken <= breaks; taken += 1) {
      const row = taken * nodeCount;
      const waited = taken ? afterBreak(problem, owed + taken - 1, arrival) : Infinity;
      arrival = Math.min(routes.departs[row + after]! + wayTo, waited);
      leave[taken] = earliestStart(problem, stop, arrival) + service[stop]!;
      if (taken) leave[taken] = Math.min(leave[taken]!, afterBreak(problem, owed + taken - 1, leave[taken - 1]!));
      if (leave[taken]! + wayFrom <= routes.latest[row + behind]!) return true;
    }
    return false;
  }

  /** Only what would replace another place is overlooked: a stop that fits must not stay out by chance. */
  #overlooks(): boolean {
    if (this.vehicle === NOBODY || --this.#untilOverlooked > 0) return false;
    this.#drawOverlooked(this.random!);
    return true;
  }

  #drawOverlooked(random: Random): void {
    this.#untilOverlooked = 1 + Math.floor(Math.log(1 - random.fraction()) / Math.log(1 - OVERLOOKED));
  }
}
