import type { CompiledProblem } from './compiled-problem.js';
import type { Random } from './random.js';
import { NOBODY, type Routes } from './routes.js';

/** Stops taken out at a time on average, and in a row from one route at most. */
const STOPS_ON_AVERAGE = 10;
const LONGEST_STRING = 10;
/** How often a stretch in the middle of a string stays where it is, and how often that stretch grows by one. */
const SPLIT = 0.5;
const LONGER_STRETCH = 0.01;

/**
 * Takes strings of neighbouring stops out of routes that lie side by side, so that there is room where they met: slack
 * induction by string removals (J. Christiaens, G. Vanden Berghe, Transportation Science 54(2), 2020). Fixed stops stay.
 */
export class Ruin {
  readonly #route: Int32Array;
  readonly #ruined: Uint8Array;
  readonly #vehicles: Int32Array;

  constructor(
    private readonly problem: CompiledProblem,
    private readonly random: Random,
  ) {
    this.#route = new Int32Array(problem.stopCount);
    this.#ruined = new Uint8Array(problem.vehicleCount);
    this.#vehicles = new Int32Array(problem.vehicleCount);
  }

  take(routes: Routes): void {
    const { problem, random } = this;
    const served = problem.stopCount - routes.absent.length;
    const longest = Math.min(LONGEST_STRING, served / Math.max(1, routes.used()));
    const strings = Math.floor(1 + random.fraction() * ((4 * STOPS_ON_AVERAGE) / (1 + longest) - 1));
    const seed = random.below(problem.stopCount);
    let ruined = 0;
    for (const stop of problem.near[seed]!) {
      if (ruined >= strings) break;
      const vehicle = routes.vehicleOf[stop]!;
      if (vehicle === NOBODY || this.#ruined[vehicle]) continue;
      this.#takeString(routes, vehicle, stop, longest);
      this.#ruined[vehicle] = 1;
      this.#vehicles[ruined++] = vehicle;
    }
    for (let index = 0; index < ruined; index += 1) this.#ruined[this.#vehicles[index]!] = 0;
  }

  #takeString(routes: Routes, vehicle: number, around: number, longest: number): void {
    const { random } = this;
    const size = routes.sizes[vehicle]!;
    const route = this.#route;
    let at = 0;
    for (
      let node = routes.next[routes.startOf(vehicle)]!, place = 0;
      place < size;
      node = routes.next[node]!, place += 1
    ) {
      route[place] = node;
      if (node === around) at = place;
    }
    const length = Math.floor(1 + random.fraction() * Math.min(size, longest));
    let kept = 0;
    if (length > 1 && length < size && random.fraction() < SPLIT) {
      kept = 1;
      while (length + kept < size && random.fraction() < LONGER_STRETCH) kept += 1;
    }
    const span = Math.min(size, length + kept);
    const first = Math.max(0, at - span + 1);
    const last = Math.min(at, size - span);
    const from = first + random.below(last - first + 1);
    const keptFrom = kept ? from + random.below(span - kept + 1) : size;
    for (let place = from; place < from + span; place += 1) {
      const stays = place >= keptFrom && place < keptFrom + kept;
      if (!stays && !this.problem.fixed[route[place]!]) routes.remove(route[place]!);
    }
    routes.relabel(vehicle);
  }
}
