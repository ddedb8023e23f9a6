import type { CompiledProblem } from './compiled-problem.js';
import type { Random } from './random.js';
import { NOBODY, type Routes } from './routes.js';
import { earliestStart } from './windows.js';

/** Of a route with no more than so many stops, so many may be thrown out at once: the longer, the more choices there are. */
const AT_ONCE = [
  { upToStops: 16, ejected: 3 },
  { upToStops: 40, ejected: 2 },
  { upToStops: Infinity, ejected: 1 },
] as const;

/**
 * Finds room for a stop that fits nowhere, by throwing out others of one route: those easiest to place elsewhere, as far as is
 * known (Y. Nagata, O. Bräysy, Operations Research Letters 37(5), 2009). Vehicles with breaks are left alone.
 */
export class Ejection {
  #vehicle = NOBODY;
  #after = -1;
  #ejected: number[] = [];
  #least = Infinity;
  #ties = 0;
  // What the walk along a route carries with it.
  readonly #out: number[] = [];
  #atOnce = 0;
  #stop = 0;
  #along = NOBODY;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly random: Random,
    /** How hard each stop was to place so far; the sum of those thrown out is made small. */
    private readonly hardness: Float64Array,
  ) {}

  /** Puts the stop, which is absent, into a route and makes others absent instead; false when no route can take it even so. */
  force(routes: Routes, stop: number, open: Uint8Array): boolean {
    const { vehicleCount, eligible, firstBreak, load } = this.problem;
    this.#least = Infinity;
    this.#vehicle = NOBODY;
    this.#stop = stop;
    for (let vehicle = 0; vehicle < vehicleCount; vehicle += 1) {
      const size = routes.sizes[vehicle]!;
      if (!open[vehicle] || !size || !eligible[stop * vehicleCount + vehicle]) continue;
      if (firstBreak[vehicle] !== firstBreak[vehicle + 1]) continue;
      this.#along = vehicle;
      this.#atOnce = AT_ONCE.find(({ upToStops }) => size <= upToStops)!.ejected;
      const start = routes.startOf(vehicle);
      this.#walk(
        routes,
        start,
        routes.next[start]!,
        routes.departs[start]!,
        routes.loads[vehicle]! + load[stop]!,
        0,
        -1,
      );
    }
    if (this.#vehicle === NOBODY) return false;
    const absent = routes.absent.filter((other) => other !== stop);
    routes.setAbsent(absent, absent.length);
    for (const other of this.#ejected) routes.remove(other);
    routes.insert(stop, this.#vehicle, this.#after);
    return true;
  }

  /** `before` was left at `time`, `node` is next on the route; the stop stands behind `after`, or nowhere yet (-1). */
  #walk(routes: Routes, before: number, node: number, time: number, load: number, hard: number, after: number): void {
    const { problem } = this;
    const { site, siteCount, travelTo, service } = problem;
    const row = site[before]! * siteCount;
    const arrival = time + travelTo[row + site[node]!]!;
    if (after >= 0) {
      if (arrival <= routes.latest[node]! && load <= problem.capacity[this.#along]!) {
        this.#note(after, hard);
        return;
      }
    } else {
      if (time > problem.closes[this.#stop]!) return;
      const start = earliestStart(problem, this.#stop, time + travelTo[row + site[this.#stop]!]!);
      if (start !== Infinity) this.#walk(routes, this.#stop, node, start + service[this.#stop]!, load, hard, before);
    }
    if (node >= problem.stopCount) return;
    const behind = routes.next[node]!;
    const start = earliestStart(problem, node, arrival);
    if (start !== Infinity) this.#walk(routes, node, behind, start + service[node]!, load, hard, after);
    const harder = hard + this.hardness[node]!;
    if (this.#out.length >= this.#atOnce || harder > this.#least || problem.fixed[node]) return;
    this.#out.push(node);
    this.#walk(routes, before, behind, time, load - problem.load[node]!, harder, after);
    this.#out.pop();
  }

  #note(after: number, hard: number): void {
    if (hard > this.#least) return;
    this.#ties = hard === this.#least ? this.#ties + 1 : 1;
    if (this.#ties > 1 && this.random.below(this.#ties) > 0) return;
    this.#least = hard;
    this.#vehicle = this.#along;
    this.#after = after;
    this.#ejected = [...this.#out];
  }
}
