import type { CompiledProblem } from './compiled-problem.js';

/** A plan as those who label and time its routes see it: a chain of nodes for each vehicle, from its start to its end. */
export interface Chains {
  readonly problem: CompiledProblem;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly sizes: Int32Array;
  /** By breaks taken and node: when it can be left at the earliest. */
  readonly departs: Float64Array;
  /** By breaks taken and node: when it must be reached at the latest. */
  readonly latest: Float64Array;
  startOf(vehicle: number): number;
  endOf(vehicle: number): number;
}
