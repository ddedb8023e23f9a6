import type { CompiledProblem } from './compiled-problem.js';
import { Ejection } from './ejection.js';
import { Insertion } from './insertion.js';
import { placeFixedStops } from './place-fixed-stops.js';
import { Random } from './random.js';
import { Recreate } from './recreate.js';
import { Routes } from './routes.js';
import type { RoutingProgress } from './routing-problem.js';
import { Ruin } from './ruin.js';
import { Timeline } from './timeline.js';

/** The caller's clock is asked every so many iterations. */
const BETWEEN_QUESTIONS = 16;

/** What all phases of the search share: the best plan, the one being changed, the tools, the count of iterations. */
export class Search {
  readonly random: Random;
  readonly timeline: Timeline;
  readonly insertion: Insertion;
  readonly best: Routes;
  readonly current: Routes;
  readonly trial: Routes;
  /** How hard each stop was to place whenever a vehicle was to be spared. */
  readonly hardness: Float64Array;
  bestCost: number;
  /** 0 for vehicles whose fixed stops cannot all be kept. */
  readonly open: Uint8Array;
  iterations = 0;
  stopped = false;
  readonly #ejection: Ejection;
  readonly #ruin: Ruin;
  readonly #recreate: Recreate;
  #betterAt = 0;

  constructor(
    readonly problem: CompiledProblem,
    seed: number,
    private readonly shouldStop: (progress: RoutingProgress) => boolean,
    private readonly onBetter: () => void,
  ) {
    this.random = new Random(seed);
    this.hardness = new Float64Array(problem.stopCount).fill(1);
    this.timeline = new Timeline(problem);
    this.insertion = new Insertion(problem, this.timeline, this.random);
    this.#ejection = new Ejection(problem, this.random, this.hardness);
    this.#ruin = new Ruin(problem, this.random);
    this.#recreate = new Recreate(problem, this.insertion, this.random);
    this.best = new Routes(problem, this.timeline);
    this.current = new Routes(problem, this.timeline);
    this.trial = new Routes(problem, this.timeline);
    this.open = placeFixedStops(this.best);
    this.insertion.open.set(this.open);
    this.bestCost = this.best.cost();
  }

  /** Tears a part of the plan out and mends it. */
  change(routes: Routes): void {
    this.#ruin.take(routes);
    this.#recreate.put(routes);
  }

  /** Forces a stop that has no place into the plan, and throws others out for it. */
  force(routes: Routes): void {
    const { absent } = routes;
    if (!absent.length) return;
    const stop = absent[this.random.below(absent.length)]!;
    this.hardness[stop]! += 1;
    this.#ejection.force(routes, stop, this.insertion.open);
  }

  /** Fills the plan with what fits. */
  fill(routes: Routes): void {
    this.#recreate.put(routes);
  }

  /** Counts an iteration; false when the caller wants the answer. */
  goOn(): boolean {
    if (this.iterations % BETWEEN_QUESTIONS === 0 && !this.stopped)
      this.stopped = this.shouldStop({ iterations: this.iterations, sinceBetter: this.iterations - this.#betterAt });
    if (!this.stopped) this.iterations += 1;
    return !this.stopped;
  }

  /** Keeps the plan if it is the best so far. Its windows are looked at once more: sums taken backward are rounded otherwise. */
  keepIfBest(routes: Routes, cost: number): boolean {
    if (cost >= this.bestCost - 1e-9 || !this.#isKept(routes)) return false;
    this.best.copyFrom(routes);
    this.bestCost = cost;
    this.#betterAt = this.iterations;
    this.onBetter();
    return true;
  }

  #isKept(routes: Routes): boolean {
    return this.open.every((open, vehicle) => !open || routes.isKept(vehicle));
  }
}
