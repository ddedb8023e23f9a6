import type { Chains } from './chains.js';
import type { CompiledProblem } from './compiled-problem.js';
import { afterBreak, beforeBreak } from './shifts.js';
import { earliestStart, latestStart } from './windows.js';

/**
 * When exactly things happen on one route: every stop as early as can be, a break in a wait that holds it, else as late as
 * the rest of the day allows. Also with a stop put in that is not on the route yet. The route must be one that can be kept,
 * or consist of fixed stops, which start when they are fixed.
 */
export class Timeline {
  /** The start of the vehicle, its stops, its end; `length` of them. */
  readonly nodes: Int32Array;
  readonly arrivals: Float64Array;
  readonly starts: Float64Array;
  readonly breakStarts: number[] = [];
  length = 0;
  /** By breaks taken and place in the route: reached, and left, no later than this. */
  readonly #reachBy: Float64Array;
  readonly #leaveBy: Float64Array;

  constructor(private readonly problem: CompiledProblem) {
    const longest = problem.stopCount + 3;
    this.nodes = new Int32Array(longest);
    this.arrivals = new Float64Array(longest);
    this.starts = new Float64Array(longest);
    this.#reachBy = new Float64Array((problem.mostBreaks + 1) * longest);
    this.#leaveBy = new Float64Array((problem.mostBreaks + 1) * longest);
  }

  /** Cost of lateness on the vehicle's route, or on what it would be with `stop` behind the node `after`. */
  lateness(routes: Chains, vehicle: number, after = -1, stop = -1): number {
    this.follow(routes, vehicle, after, stop);
    const { promisedBy, costOfLateness } = this.problem;
    let cost = 0;
    for (let place = 1; place < this.length - 1; place += 1) {
      const node = this.nodes[place]!;
      const late = this.starts[place]! - promisedBy[node]!;
      if (late > 0) cost += late * costOfLateness[node]!;
    }
    return cost;
  }

  /** Works out nodes, arrivals, starts and breaks. */
  follow(routes: Chains, vehicle: number, after = -1, stop = -1): void {
    let length = 0;
    for (let node = routes.startOf(vehicle); ; node = routes.next[node]!) {
      this.nodes[length++] = node;
      if (node === after) this.nodes[length++] = stop;
      if (node === routes.endOf(vehicle)) break;
    }
    this.length = length;
    this.breakStarts.length = 0;
    const { firstBreak, shiftFrom } = this.problem;
    const owed = firstBreak[vehicle]!;
    const breaks = firstBreak[vehicle + 1]! - owed;
    if (breaks) this.#lookBack(vehicle, owed, breaks);
    this.arrivals[0] = this.starts[0] = shiftFrom[vehicle]!;
    this.#walk(owed, breaks);
  }

  #walk(owed: number, breaks: number): void {
    const { arrivals, starts } = this;
    let time = starts[0]!;
    let taken = 0;
    for (let place = 1; place < this.length; place += 1) {
      const way = this.#wayTo(place);
      while (taken < breaks && time + way > this.#reachBy[this.#row(taken) + place]!)
        time = this.#take(owed + taken++, time);
      arrivals[place] = time = time + way;
      // What is left at the end of the route is taken at home.
      while (taken < breaks && place < this.length - 1) {
        const start = this.#start(place, time);
        const inTheWait = afterBreak(this.problem, owed + taken, time) <= start;
        if (!inTheWait && start + this.#service(place) <= this.#leaveBy[this.#row(taken) + place]!) break;
        time = this.#take(owed + taken++, time);
      }
      starts[place] = this.#start(place, time);
      time = starts[place]! + this.#service(place);
    }
  }

  #lookBack(vehicle: number, owed: number, breaks: number): void {
    const reachBy = this.#reachBy;
    const leaveBy = this.#leaveBy;
    const end = this.length - 1;
    for (let taken = breaks; taken >= 0; taken -= 1) {
      const row = this.#row(taken);
      const fewer = this.#row(taken + 1);
      const more = taken < breaks;
      reachBy[row + end] = more
        ? beforeBreak(this.problem, owed + taken, reachBy[fewer + end]!)
        : this.problem.shiftUntil[vehicle]!;
      for (let place = end - 1; place >= 0; place -= 1) {
        const leave = reachBy[row + place + 1]! - this.#wayTo(place + 1);
        leaveBy[row + place] = more
          ? Math.max(leave, beforeBreak(this.problem, owed + taken, leaveBy[fewer + place]!))
          : leave;
        if (place === 0) break;
        const reach = latestStart(this.problem, this.nodes[place]!, leaveBy[row + place]! - this.#service(place));
        reachBy[row + place] = more
          ? Math.max(reach, beforeBreak(this.problem, owed + taken, reachBy[fewer + place]!))
          : reach;
      }
    }
  }

  #take(index: number, time: number): number {
    const begin = Math.max(time, this.problem.breakFrom[index]!);
    this.breakStarts.push(begin);
    return begin + this.problem.breakTakes[index]!;
  }

  #start(place: number, time: number): number {
    const node = this.nodes[place]!;
    if (place === this.length - 1) return time;
    return this.problem.fixed[node] ? this.problem.opens[node]! : earliestStart(this.problem, node, time);
  }

  #service(place: number): number {
    return place === this.length - 1 ? 0 : this.problem.service[this.nodes[place]!]!;
  }

  #wayTo(place: number): number {
    const { site, siteCount, travelTo } = this.problem;
    return travelTo[site[this.nodes[place - 1]!]! * siteCount + site[this.nodes[place]!]!]!;
  }

  #row(taken: number): number {
    return taken * this.nodes.length;
  }
}
