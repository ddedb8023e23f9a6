import { meanWay, travelOf } from './cost-of.js';
import type { Routes } from './routes.js';
import type { Search } from './search.js';

/** Temperatures, and what leaving out a stop costs while searching, as parts of the mean way between two stops of the plan. */
const HOT = 1;
const COLD = 0.02;
const PRICES = { first: 5, least: 1, most: 100 };

/** Changes between one stop forced in and the next. */
const BETWEEN_EJECTIONS = 20;

/** How fast that price rises while more is left out than need be, and falls while nothing is. */
const DEARER = 1.01;
const CHEAPER = 0.998;

/**
 * Starts from the best plan, accepts worse ones ever less willingly, and keeps the best it meets.
 *
 * Where vehicles are so few that next to nothing can be moved, a plan that leaves a stop out is a bridge to another that leaves out none: so
 * that costs, for the while, just enough for the search to be there now and then.
 */
export function anneal(search: Search, iterations: number): void {
  const { best, current, trial, random, insertion, problem } = search;
  current.copyFrom(best);
  keepIdleOnesOut(search);
  const way = meanWay(best);
  let price = PRICES.first * way;
  let temperature = HOT * way;
  const cooling = (COLD / HOT) ** (1 / iterations);
  let cost = search.bestCost;
  for (let turn = 0; turn < iterations && problem.stopCount && search.goOn(); turn += 1, temperature *= cooling) {
    if (turn % BETWEEN_EJECTIONS === 0 && current.absentCount > best.absentCount) {
      search.force(current);
      cost = current.cost();
      search.keepIfBest(current, cost);
    }
    trial.copyFrom(current);
    search.change(trial);
    const changed = trial.cost();
    const felt = changed - relief(trial, price);
    const bearable = cost - relief(current, price) - temperature * random.logarithm();
    if (search.keepIfBest(trial, changed) || felt < bearable) {
      current.copyFrom(trial);
      cost = changed;
    }
    price = current.absentCount > best.absentCount ? price * DEARER : price * CHEAPER;
    price = Math.max(PRICES.least * way, Math.min(price, PRICES.most * way));
  }
  insertion.open.set(search.open);
}

/** How much less leaving stops out costs while searching. */
function relief(routes: Routes, price: number): number {
  let less = 0;
  if (routes.absentCount)
    for (const stop of routes.absent) less += Math.max(0, routes.problem.costUnserved[stop]! - price);
  return less;
}

/** An idle vehicle that costs more than all ways together is not worth a thought, once everybody is served. */
function keepIdleOnesOut({ best, problem, insertion }: Search): void {
  if (best.absentCount) return;
  let travel = 0;
  for (let vehicle = 0; vehicle < problem.vehicleCount; vehicle += 1) travel += travelOf(best, vehicle);
  problem.costOfVehicle.forEach((cost, vehicle) => {
    if (best.sizes[vehicle] === 0 && cost > travel) insertion.open[vehicle] = 0;
  });
}
