import { race } from '../race.mjs';
import { board } from './board.mjs';
import { businessTime } from './business-time.mjs';
import { clocks } from './clocks.mjs';
import { create } from './create.mjs';
import { dashboard } from './dashboard.mjs';
import { detail } from './detail.mjs';
import { importing } from './import.mjs';
import { paper } from './paper.mjs';
import { queue } from './queue.mjs';
import { replay } from './replay.mjs';
import { routing } from './routing.mjs';
import { statements } from './statements.mjs';

const raced =
  (contest) =>
  async ({ scratch }) =>
    race(await scratch(), contest);

/** Each answers `{ ok, figure }`; those that change the database come after those that read it. */
export const cases = {
  queue: raced(queue),
  detail: raced(detail),
  dashboard: raced(dashboard),
  statements,
  create: raced(create),
  import: importing,
  board,
  'business-time': businessTime,
  paper,
  replay,
  routing,
  clocks,
};

/** Those that are asked for by name, with a folder. */
export const needFolder = new Set(['routing']);
