import type { RoutingProblem, RoutingProgress, RoutingSolution } from '../../../kernel/routing/index.js';

/** How a plan is searched for. */
export interface Search {
  readonly seed: number;
  /** How long it may take at most, in milliseconds. */
  readonly most: number;
  /** Whether somebody wants the best so far. */
  stopped(): boolean;
}

/** Searches beside the event loop; answers the best plan that was found. */
export type Solve = (problem: RoutingProblem, search: Search) => Promise<RoutingSolution>;

/** A search that finds nothing better for so many iterations, and for each stop so many more, is at its end. */
const PATIENCE = 4_000;
const PATIENCE_PER_STOP = 150;

/**
 * When a search is over: out of time, asked to stop, or long without anything better. The last depends on iterations only,
 * so that a plan which comes to its end by itself is the same for the same seed, however fast the machine.
 */
export function isOver({ sinceBetter }: RoutingProgress, stops: number, outOfTime: boolean): boolean {
  return outOfTime || sinceBetter > PATIENCE + PATIENCE_PER_STOP * stops;
}
