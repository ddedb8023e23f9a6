import type { Chains } from './chains.js';
import { afterBreak, beforeBreak } from './shifts.js';
import { earliestStart, latestStart } from './windows.js';

/** Works out when each node of a route can be left and must be reached; answers the route's cost without lateness. */
export function labelRoute(routes: Chains, vehicle: number): number {
  labelBackward(routes, vehicle);
  return labelForward(routes, vehicle);
}

function labelForward(routes: Chains, vehicle: number): number {
  const { problem, next, departs } = routes;
  const { site, siteCount, travelTo, nodeCount, firstBreak, surcharge, vehicleCount } = problem;
  const start = routes.startOf(vehicle);
  const end = routes.endOf(vehicle);
  const owed = firstBreak[vehicle]!;
  const breaks = firstBreak[vehicle + 1]! - owed;
  let cost = routes.sizes[vehicle]! > 0 ? problem.costOfVehicle[vehicle]! : 0;

  departs[start] = problem.shiftFrom[vehicle]!;
  for (let taken = 1; taken <= breaks; taken += 1)
    departs[taken * nodeCount + start] = afterBreak(
      problem,
      owed + taken - 1,
      departs[(taken - 1) * nodeCount + start]!,
    );

  let before = start;
  for (let node = next[start]!; node !== end; before = node, node = next[node]!) {
    const way = travelTo[site[before]! * siteCount + site[node]!]!;
    cost += way + surcharge[node * vehicleCount + vehicle]!;
    let arrival = departs[before]! + way;
    departs[node] = earliestStart(problem, node, arrival) + problem.service[node]!;
    for (let taken = 1; taken <= breaks; taken += 1) {
      const row = taken * nodeCount;
      arrival = Math.min(departs[row + before]! + way, afterBreak(problem, owed + taken - 1, arrival));
      const served = earliestStart(problem, node, arrival) + problem.service[node]!;
      departs[row + node] = Math.min(served, afterBreak(problem, owed + taken - 1, departs[row - nodeCount + node]!));
    }
  }
  // An unused vehicle stays where it is.
  return before === start ? cost : cost + travelTo[site[before]! * siteCount + site[end]!]!;
}

function labelBackward(routes: Chains, vehicle: number): void {
  const { problem, previous, latest } = routes;
  const { site, siteCount, travelTo, nodeCount, firstBreak } = problem;
  const start = routes.startOf(vehicle);
  const end = routes.endOf(vehicle);
  const owed = firstBreak[vehicle]!;
  const breaks = firstBreak[vehicle + 1]! - owed;

  latest[breaks * nodeCount + end] = problem.shiftUntil[vehicle]!;
  for (let taken = breaks - 1; taken >= 0; taken -= 1)
    latest[taken * nodeCount + end] = beforeBreak(problem, owed + taken, latest[(taken + 1) * nodeCount + end]!);

  let behind = end;
  for (let node = previous[end]!; node !== start; behind = node, node = previous[node]!) {
    const way = travelTo[site[node]! * siteCount + site[behind]!]!;
    // The latest leave, with ever fewer breaks taken.
    let leave = latest[breaks * nodeCount + behind]! - way;
    latest[breaks * nodeCount + node] = latestStart(problem, node, leave - problem.service[node]!);
    for (let taken = breaks - 1; taken >= 0; taken -= 1) {
      const row = taken * nodeCount;
      leave = Math.max(latest[row + behind]! - way, beforeBreak(problem, owed + taken, leave));
      const served = latestStart(problem, node, leave - problem.service[node]!);
      latest[row + node] = Math.max(served, beforeBreak(problem, owed + taken, latest[row + nodeCount + node]!));
    }
  }
}
