import { Worker } from 'node:worker_threads';
import type { RoutingSolution } from '../../../kernel/routing/index.js';
import type { Solve } from './solve.js';

/** How often a running search is told whether to stop, in milliseconds. */
const LOOK = 100;
/** What a thread that does not come back in time is given on top, in milliseconds. */
const GRACE = 5_000;

/** Searches on a thread of its own, so that nobody waits for it. */
export const solveInThread: Solve = (problem, { seed, most, stopped }) =>
  new Promise<RoutingSolution>((resolve, reject) => {
    const stop = new SharedArrayBuffer(4);
    const worker = new Worker(new URL('./routes.worker.js', import.meta.url), {
      workerData: { problem, seed, most, stop },
    });
    const looking = setInterval(() => stopped() && Atomics.store(new Int32Array(stop), 0, 1), LOOK);
    const late = setTimeout(() => fail(new Error('A search did not end in time')), most + GRACE);
    const done = () => {
      clearInterval(looking);
      clearTimeout(late);
      void worker.terminate();
    };
    const fail = (error: unknown) => {
      done();
      reject(error);
    };
    worker.once('message', (solution: RoutingSolution) => {
      done();
      resolve(solution);
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`A search ended without an answer (${code})`)));
  });
