import type { Search } from './search.js';

/** Temperatures as parts of the mean way between two stops of the plan. */
const HOT = 1;
const COLD = 0.01;

/** Starts from the best plan, accepts worse ones ever less willingly, and keeps the best it meets. */
export function anneal(search: Search, iterations: number): void {
  const { best, current, trial, random, problem } = search;
  current.copyFrom(best);
  let cost = search.bestCost;
  const way = meanWay(search);
  let temperature = HOT * way;
  const cooling = (COLD / HOT) ** (1 / iterations);
  for (let turn = 0; turn < iterations && problem.stopCount && search.goOn(); turn += 1, temperature *= cooling) {
    trial.copyFrom(current);
    search.change(trial);
    const changed = trial.cost();
    if (changed >= cost - temperature * Math.log(random.fraction() || Number.MIN_VALUE)) continue;
    current.copyFrom(trial);
    cost = changed;
    search.keepIfBest(current, cost);
  }
}

function meanWay({ best, problem }: Search): number {
  let travel = 0;
  let legs = 0;
  for (let vehicle = 0; vehicle < problem.vehicleCount; vehicle += 1) {
    if (best.sizes[vehicle] === 0) continue;
    travel += best.costs[vehicle]! - best.lateness[vehicle]! - problem.costOfVehicle[vehicle]!;
    legs += best.sizes[vehicle]! + 1;
  }
  return legs && travel > 0 ? travel / legs : 1;
}
