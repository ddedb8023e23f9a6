import { parentPort, workerData } from 'node:worker_threads';
import { solveRoutes } from '../../../packages/api/dist/kernel/routing/index.js';
import { distance } from './read-instance.mjs';

/** More than any route is worth: fewer vehicles go before shorter ways. */
const COST_OF_VEHICLE = 1_000_000;

const { instance, seconds, seed } = workerData;
const { nodes, vehicles, capacity } = instance;
const [depot, ...customers] = nodes;
const shift = { from: depot.ready, until: depot.due };
const problem = {
  travel: { places: nodes.length, time: (from, to) => distance(nodes[from], nodes[to]) },
  vehicles: Array.from({ length: vehicles }, (_, index) => ({
    id: `vehicle ${index + 1}`,
    start: 0,
    end: 0,
    shift,
    capacity,
    cost: COST_OF_VEHICLE,
  })),
  stops: customers.map(({ service, ready, due, demand }, index) => ({
    id: String(index + 1),
    place: index + 1,
    service,
    windows: [{ from: ready, until: due }],
    load: demand,
    costUnserved: Infinity,
  })),
};

const until = performance.now() + seconds * 1000;
const plan = solveRoutes(problem, { seed, shouldStop: () => performance.now() >= until });
const routes = plan.routes.map(({ visits }) => visits.map(({ stop }) => Number(stop)));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort.postMessage({ iterations: plan.iterations, routes });
