import { meanWay } from './cost-of.js';
import type { Search } from './search.js';

/** Temperatures as parts of the mean way between two stops of the plan. */
const HOT = 1;
const COLD = 0.01;

/** Starts from the best plan, accepts worse ones ever less willingly, and keeps the best it meets. */
export function anneal(search: Search, iterations: number): void {
  const { best, current, trial, random, problem } = search;
  current.copyFrom(best);
  let cost = search.bestCost;
  const way = meanWay(best);
  let temperature = HOT * way;
  const cooling = (COLD / HOT) ** (1 / iterations);
  for (let turn = 0; turn < iterations && problem.stopCount && search.goOn(); turn += 1, temperature *= cooling) {
    trial.copyFrom(current);
    search.change(trial);
    const changed = trial.cost();
    if (changed >= cost - temperature * random.logarithm()) continue;
    current.copyFrom(trial);
    cost = changed;
    search.keepIfBest(current, cost);
  }
}
