import type { Chains } from './chains.js';
import type { CompiledProblem } from './compiled-problem.js';
import { labelRoute } from './label-route.js';
import type { Timeline } from './timeline.js';

export const NOBODY = -1;

/**
 * A plan being worked on: for each vehicle a chain of nodes from its start to its end, and the stops that are on none.
 * Everything lies in one buffer, so that a copy is one move of memory.
 *
 * Each node knows, for each number of breaks already taken, when it can be left at the earliest (`departs`) and when
 * it must be reached at the latest for the rest to hold (`latest`): whether a stop fits between two others is then
 * a matter of a few additions, however long the route.
 */
export class Routes implements Chains {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Vehicle of each stop, or NOBODY. */
  readonly vehicleOf: Int32Array;
  readonly sizes: Int32Array;
  readonly loads: Float64Array;
  /** By breaks taken and node: `taken * nodes + node`. */
  readonly departs: Float64Array;
  readonly latest: Float64Array;
  /** What each route costs, and how much of it is lateness. */
  readonly costs: Float64Array;
  readonly lateness: Float64Array;
  /** Another number whenever a route changes, never one it or any other had before. */
  readonly versions: Float64Array;
  static #lastVersion = 0;
  readonly #absent: Int32Array;
  readonly #bytes: Uint8Array;

  constructor(
    readonly problem: CompiledProblem,
    private readonly timeline: Timeline,
  ) {
    const { stopCount, vehicleCount, nodeCount, mostBreaks } = problem;
    const labels = (mostBreaks + 1) * nodeCount;
    const floats = 2 * labels + 4 * vehicleCount;
    const integers = 2 * nodeCount + 2 * stopCount + vehicleCount + 1;
    const buffer = new ArrayBuffer(8 * floats + 4 * integers);
    let offset = 0;
    const float = (length: number) => new Float64Array(buffer, (offset += 8 * length) - 8 * length, length);
    const integer = (length: number) => new Int32Array(buffer, (offset += 4 * length) - 4 * length, length);
    this.#bytes = new Uint8Array(buffer);
    this.departs = float(labels);
    this.latest = float(labels);
    this.loads = float(vehicleCount);
    this.costs = float(vehicleCount);
    this.lateness = float(vehicleCount);
    this.versions = float(vehicleCount);
    this.next = integer(nodeCount);
    this.previous = integer(nodeCount);
    this.vehicleOf = integer(stopCount).fill(NOBODY);
    this.sizes = integer(vehicleCount);
    // The last entry is the count.
    this.#absent = integer(stopCount + 1);
    for (let vehicle = 0; vehicle < vehicleCount; vehicle += 1) {
      this.next[this.startOf(vehicle)] = this.endOf(vehicle);
      this.previous[this.endOf(vehicle)] = this.startOf(vehicle);
      this.relabel(vehicle);
    }
    for (let stop = 0; stop < stopCount; stop += 1) this.#absent[stop] = stop;
    this.#absent[stopCount] = stopCount;
  }

  startOf(vehicle: number): number {
    return this.problem.stopCount + vehicle;
  }

  endOf(vehicle: number): number {
    return this.problem.stopCount + this.problem.vehicleCount + vehicle;
  }

  copyFrom(other: Routes): void {
    this.#bytes.set(other.#bytes);
  }

  /** The stops on no route, to be read before the plan is changed. */
  get absent(): Int32Array {
    return this.#absent.subarray(0, this.#absent[this.problem.stopCount]);
  }

  get absentCount(): number {
    return this.#absent[this.problem.stopCount]!;
  }

  /** Says which stops are on no route, once they have been tried. */
  setAbsent(stops: Int32Array, count: number): void {
    this.#absent.set(stops.subarray(0, count));
    this.#absent[this.problem.stopCount] = count;
  }

  /** Puts a stop behind a node of the vehicle's route; the list of absent stops is the caller's to keep. */
  insert(stop: number, vehicle: number, after: number): void {
    const before = this.next[after]!;
    this.next[after] = stop;
    this.previous[stop] = after;
    this.next[stop] = before;
    this.previous[before] = stop;
    this.vehicleOf[stop] = vehicle;
    this.sizes[vehicle]! += 1;
    this.loads[vehicle]! += this.problem.load[stop]!;
    this.relabel(vehicle);
  }

  /** Takes a stop off its route and makes it absent; the route must be labelled again before it is used. */
  remove(stop: number): void {
    const vehicle = this.vehicleOf[stop]!;
    const after = this.previous[stop]!;
    const before = this.next[stop]!;
    this.next[after] = before;
    this.previous[before] = after;
    this.vehicleOf[stop] = NOBODY;
    this.sizes[vehicle]! -= 1;
    this.loads[vehicle]! -= this.problem.load[stop]!;
    const count = this.#absent[this.problem.stopCount]!;
    this.#absent[count] = stop;
    this.#absent[this.problem.stopCount] = count + 1;
  }

  /** Brings times and cost of a route up to date. */
  relabel(vehicle: number): void {
    const cost = labelRoute(this, vehicle);
    this.versions[vehicle] = Routes.#lastVersion += 1;
    this.lateness[vehicle] = this.problem.promises ? this.timeline.lateness(this, vehicle) : 0;
    this.costs[vehicle] = cost + this.lateness[vehicle]!;
  }

  cost(): number {
    const { costUnserved } = this.problem;
    let cost = 0;
    for (let vehicle = 0; vehicle < this.costs.length; vehicle += 1) cost += this.costs[vehicle]!;
    const count = this.#absent[this.problem.stopCount]!;
    for (let index = 0; index < count; index += 1) cost += costUnserved[this.#absent[index]!]!;
    return cost;
  }

  /** Whether the route, as labelled, keeps every window, break, the shift and the capacity. */
  isKept(vehicle: number): boolean {
    if (this.loads[vehicle]! > this.problem.capacity[vehicle]!) return false;
    const { site, siteCount, travelTo, firstBreak, nodeCount } = this.problem;
    const end = this.endOf(vehicle);
    const last = this.previous[end]!;
    const way = this.sizes[vehicle] === 0 ? 0 : travelTo[site[last]! * siteCount + site[end]!]!;
    const breaks = firstBreak[vehicle + 1]! - firstBreak[vehicle]!;
    for (let row = 0; row <= breaks * nodeCount; row += nodeCount)
      if (this.departs[row + last]! + way <= this.latest[row + end]!) return true;
    return false;
  }

  used(): number {
    let used = 0;
    for (let vehicle = 0; vehicle < this.sizes.length; vehicle += 1) if (this.sizes[vehicle]! > 0) used += 1;
    return used;
  }
}
