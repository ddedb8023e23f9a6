import { distance } from './read-instance.mjs';

/**
 * Drives the routes (lists of customers' numbers) once more, knowing nothing of the solver: throws at the first rule that is broken,
 * and answers how many vehicles were used and how far they drove.
 */
export function checkPlan({ nodes, capacity, vehicles }, routes) {
  const depot = nodes[0];
  const served = new Set();
  let driven = 0;
  for (const route of routes) {
    let here = depot;
    let time = depot.ready;
    let load = 0;
    for (const number of route) {
      const customer = nodes[number];
      if (!customer || number === 0) throw new Error(`there is no customer ${number}`);
      if (served.has(number)) throw new Error(`customer ${number} is served twice`);
      served.add(number);
      driven += distance(here, customer);
      time = Math.max(time + distance(here, customer), customer.ready);
      if (time > customer.due) throw new Error(`customer ${number} is reached at ${time}, after ${customer.due}`);
      time += customer.service;
      load += customer.demand;
      here = customer;
    }
    if (load > capacity) throw new Error(`a vehicle carries ${load} of ${capacity}`);
    driven += distance(here, depot);
    if (time + distance(here, depot) > depot.due) throw new Error(`a vehicle returns after ${depot.due}`);
  }
  if (served.size !== nodes.length - 1) throw new Error(`${nodes.length - 1 - served.size} customers are not served`);
  if (routes.length > vehicles) throw new Error(`${routes.length} vehicles of ${vehicles}`);
  return { vehicles: routes.length, distance: driven };
}
