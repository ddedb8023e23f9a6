import type { RoutingCost } from './routing-problem.js';
import type { Routes } from './routes.js';

/** What a plan costs, by what it is made of. */
export function costOf(routes: Routes): RoutingCost {
  const { problem, sizes, lateness, vehicleOf } = routes;
  const { costUnserved, costOfVehicle, surcharge, vehicleCount } = problem;
  const cost = { unserved: 0, vehicles: 0, lateness: 0, surcharges: 0, travel: 0 };
  for (const stop of routes.absent) cost.unserved += costUnserved[stop]!;
  vehicleOf.forEach((vehicle, stop) => {
    if (vehicle >= 0) cost.surcharges += surcharge[stop * vehicleCount + vehicle]!;
  });
  for (let vehicle = 0; vehicle < vehicleCount; vehicle += 1) {
    if (sizes[vehicle] === 0) continue;
    cost.vehicles += costOfVehicle[vehicle]!;
    cost.lateness += lateness[vehicle]!;
    cost.travel += travelOf(routes, vehicle);
  }
  return { total: cost.unserved + cost.vehicles + cost.lateness + cost.surcharges + cost.travel, ...cost };
}

/** Time on the way, from the start of the vehicle to its end; 0 when it is not used. */
export function travelOf(routes: Routes, vehicle: number): number {
  const { site, siteCount, travelTo } = routes.problem;
  if (routes.sizes[vehicle] === 0) return 0;
  const end = routes.endOf(vehicle);
  let travel = 0;
  let node = routes.startOf(vehicle);
  while (node !== end) {
    const behind = routes.next[node]!;
    travel += travelTo[site[node]! * siteCount + site[behind]!]!;
    node = behind;
  }
  return travel;
}

/** The mean way between two stops of the plan: by it the search knows what is much and what is little. */
export function meanWay(routes: Routes): number {
  let travel = 0;
  let legs = 0;
  for (let vehicle = 0; vehicle < routes.sizes.length; vehicle += 1) {
    if (routes.sizes[vehicle] === 0) continue;
    travel += travelOf(routes, vehicle);
    legs += routes.sizes[vehicle]! + 1;
  }
  return travel > 0 ? travel / legs : 1;
}
