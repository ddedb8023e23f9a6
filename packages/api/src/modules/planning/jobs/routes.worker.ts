import { parentPort, workerData } from 'node:worker_threads';
import { solveRoutes, type RoutingProblem } from '../../../kernel/routing/index.js';
import { isOver } from './solve.js';

interface Given {
  readonly problem: RoutingProblem;
  readonly seed: number;
  readonly most: number;
  /** One number, not 0 once somebody wants the best so far. */
  readonly stop: SharedArrayBuffer;
}

const { problem, seed, most, stop } = workerData as Given;
const flag = new Int32Array(stop);
const end = performance.now() + most;
const solution = solveRoutes(problem, {
  seed,
  shouldStop: (progress) =>
    isOver(progress, problem.stops.length, Atomics.load(flag, 0) !== 0 || performance.now() >= end),
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort!.postMessage(solution);
