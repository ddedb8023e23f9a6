import type { CompiledProblem } from './compiled-problem.js';
import type { Random } from './random.js';
import { NOBODY, type Routes } from './routes.js';
import { afterBreak } from './shifts.js';
import type { Timeline } from './timeline.js';
import { earliestStart } from './windows.js';

/** Two routes in a hundred are overlooked, so that the greedy choice is not always the same. */
const OVERLOOKED = 0.02;

/**
 * Looks for the cheapest place of one stop in a plan. What it found last is in its fields. What a stop would add to a route is
 * remembered until the route changes: most routes do not from one plan to the next.
 */
export class Insertion {
  vehicle = NOBODY;
  after = -1;
  /** What it adds; Infinity when it fits nowhere. */
  cost = Infinity;
  /** 0 for vehicles that may not be given anything. */
  readonly open: Uint8Array;
  readonly #emptySeen: Uint8Array;
  readonly #vehicles: Int32Array;
  #count = 0;
  #untilOverlooked = Infinity;
  readonly #leave: Float64Array;
  /** By stop and vehicle: the version of the route that was looked at, what the stop adds, behind which node. */
  readonly #seen: Float64Array;
  readonly #costs: Float64Array;
  readonly #afters: Int32Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly timeline: Timeline,
    /** Without chance, nothing is overlooked. */
    private readonly random: Random | null,
  ) {
    const { vehicleCount, stopCount, kindCount, mostBreaks } = problem;
    this.open = new Uint8Array(vehicleCount).fill(1);
    this.#emptySeen = new Uint8Array(kindCount);
    this.#vehicles = new Int32Array(vehicleCount);
    this.#leave = new Float64Array(mostBreaks + 1);
    this.#seen = new Float64Array(stopCount * vehicleCount);
    this.#costs = new Float64Array(stopCount * vehicleCount);
    this.#afters = new Int32Array(stopCount * vehicleCount);
    if (random) this.#drawOverlooked(random);
  }

  /** Says which vehicles come into question: the used ones, and of the idle ones of each kind the first. To be said again once one of them is used. */
  consider(routes: Routes): void {
    const { vehicleCount, kind } = this.problem;
    this.#emptySeen.fill(0);
    this.#count = 0;
    for (let vehicle = 0; vehicle < vehicleCount; vehicle += 1) {
      if (!this.open[vehicle]) continue;
      if (routes.sizes[vehicle] === 0) {
        if (this.#emptySeen[kind[vehicle]!]) continue;
        this.#emptySeen[kind[vehicle]!] = 1;
      }
      this.#vehicles[this.#count++] = vehicle;
    }
  }

  /** Whether there is a place that adds less than `atMost`, on any vehicle considered but `except`. */
  find(routes: Routes, stop: number, atMost: number, except = NOBODY): boolean {
    const { vehicleCount, eligible, load, capacity } = this.problem;
    const { loads, versions } = routes;
    const row = stop * vehicleCount;
    this.vehicle = NOBODY;
    this.cost = atMost;
    for (let index = 0; index < this.#count; index += 1) {
      const vehicle = this.#vehicles[index]!;
      const entry = row + vehicle;
      if (!eligible[entry] || vehicle === except) continue;
      if (loads[vehicle]! + load[stop]! > capacity[vehicle]!) continue;
      if (this.#seen[entry] !== versions[vehicle]) this.#look(routes, vehicle, stop, entry);
      if (this.#costs[entry]! >= this.cost || this.#overlooks()) continue;
      this.vehicle = vehicle;
      this.cost = this.#costs[entry]!;
      this.after = this.#afters[entry]!;
    }
    if (this.vehicle === NOBODY) this.cost = Infinity;
    return this.vehicle !== NOBODY;
  }

  #look(routes: Routes, vehicle: number, stop: number, entry: number): void {
    const { firstBreak, gaps, promises, surcharge, costOfVehicle } = this.problem;
    const plain = firstBreak[vehicle] === firstBreak[vehicle + 1] && gaps[stop] === null && !promises;
    this.#seen[entry] = routes.versions[vehicle]!;
    this.#costs[entry] = Infinity;
    if (plain) this.#scanPlain(routes, vehicle, stop, entry);
    else this.#scan(routes, vehicle, stop, entry);
    this.#costs[entry]! += surcharge[entry]! + (routes.sizes[vehicle] === 0 ? costOfVehicle[vehicle]! : 0);
  }

  /** No breaks, one window, no promises: nearly all that is ever done when there are hundreds of stops. */
  #scanPlain(routes: Routes, vehicle: number, stop: number, entry: number): void {
    const { site, siteCount, travelTo, travelFrom, opens, closes, service } = this.problem;
    const { next, departs, latest } = routes;
    const end = routes.endOf(vehicle);
    const row = site[stop]! * siteCount;
    const opened = opens[stop]!;
    const closed = closes[stop]!;
    const takes = service[stop]!;
    const empty = routes.sizes[vehicle] === 0;
    let least = Infinity;
    let node = routes.startOf(vehicle);
    let here = site[node]!;
    while (node !== end) {
      const leave = departs[node]!;
      if (leave > closed) break;
      const behind = next[node]!;
      const there = site[behind]!;
      const wayTo = travelFrom[row + here]!;
      const arrival = leave + wayTo;
      if (arrival <= closed) {
        const wayFrom = travelTo[row + there]!;
        const over = (arrival > opened ? arrival : opened) + takes;
        if (over + wayFrom <= latest[behind]!) {
          const cost = wayTo + wayFrom - (empty ? 0 : travelTo[here * siteCount + there]!);
          if (cost < least) {
            least = cost;
            this.#afters[entry] = node;
          }
        }
      }
      node = behind;
      here = there;
    }
    this.#costs[entry] = least;
  }

  #scan(routes: Routes, vehicle: number, stop: number, entry: number): void {
    const { site, siteCount, travelTo, travelFrom, promises } = this.problem;
    const end = routes.endOf(vehicle);
    const row = site[stop]! * siteCount;
    const empty = routes.sizes[vehicle] === 0;
    for (let node = routes.startOf(vehicle); node !== end; node = routes.next[node]!) {
      const behind = routes.next[node]!;
      const wayTo = travelFrom[row + site[node]!]!;
      const wayFrom = travelTo[row + site[behind]!]!;
      let cost = wayTo + wayFrom - (empty ? 0 : travelTo[site[node]! * siteCount + site[behind]!]!);
      if (cost >= this.#costs[entry]! || !this.#fits(routes, vehicle, node, stop, wayTo, wayFrom)) continue;
      if (promises) cost += this.timeline.lateness(routes, vehicle, node, stop) - routes.lateness[vehicle]!;
      if (cost >= this.#costs[entry]!) continue;
      this.#costs[entry] = cost;
      this.#afters[entry] = node;
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
    if (this.random) this.#drawOverlooked(this.random);
    return true;
  }

  #drawOverlooked(random: Random): void {
    this.#untilOverlooked = 1 + Math.floor(Math.log(1 - random.fraction()) / Math.log(1 - OVERLOOKED));
  }
}
