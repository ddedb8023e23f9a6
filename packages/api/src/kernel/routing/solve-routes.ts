import { anneal } from './anneal.js';
import { compileProblem } from './compiled-problem.js';
import { fewerVehicles } from './fewer-vehicles.js';
import { planOf } from './plan-of.js';
import { costOf } from './cost-of.js';
import type { RoutingOptions, RoutingProblem, RoutingSolution } from './routing-problem.js';
import { Search } from './search.js';

/** Iterations of the first round; each next one is longer, until a vehicle is spared: then the ways are put in order quickly first. */
const FIRST_ROUND = 1_000;
const LONGER = 1.7;
const AFTER_SPARING = 1 / 8;

/**
 * Plans who serves which stop when: as few unserved, as few vehicles, as little lateness and as little travel as their
 * costs say. Searches until `shouldStop`, which is also asked before the first iteration; the answer keeps every hard rule
 * whenever that is. Pure and deterministic: the same problem, seed and number of iterations give the same answer.
 *
 * Error: `RangeError` for a problem that makes no sense (an unknown place, vehicle or end before its begin).
 */
export function solveRoutes(problem: RoutingProblem, options: RoutingOptions): RoutingSolution {
  const compiled = compileProblem(problem);
  const search: Search = new Search(compiled, options.seed, options.shouldStop, () =>
    options.onBetter?.({ cost: costOf(search.best), solution: () => planOf(search) }),
  );
  const sparing = compiled.costOfVehicle.some((cost) => cost > 0);
  search.current.copyFrom(search.best);
  search.fill(search.current);
  search.keepIfBest(search.current, search.current.cost());
  let round = FIRST_ROUND;
  while (search.goOn()) {
    anneal(search, round);
    const spared = sparing && fewerVehicles(search, round);
    round = spared ? Math.max(FIRST_ROUND, round * AFTER_SPARING) : round * LONGER;
  }
  return planOf(search);
}
