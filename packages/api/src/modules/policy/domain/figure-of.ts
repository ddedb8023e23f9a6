import { satisfies, type Condition } from '../../../kernel/decision-table/index.js';

export const SHARE = '%';

/** What was counted: so much of a whole. Of what is counted one by one, `whole` is how many. */
export interface Tally {
  readonly part: number;
  readonly whole: number;
}

/** A figure, and whether it is what it should be; `null`: not known, or nothing is to be reached. */
export interface Figure {
  readonly value: number | null;
  readonly reached: boolean | null;
}

/** A share is not known where there is nothing to be a share of; a count of nothing is 0. */
export const countedValue = (unit: string, { part, whole }: Tally): number | null =>
  unit === SHARE ? (whole > 0 ? (100 * part) / whole : null) : part;

/** Something people measured. Of a share the last one holds; counts add up. Nothing measured, nothing known. */
export interface Measured {
  readonly value: number;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** @param measurements the later ones of a day behind the earlier ones; corrected ones left out */
export function measuredValue(unit: string, measurements: readonly Measured[]): number | null {
  if (measurements.length === 0) return null;
  if (unit !== SHARE) return measurements.reduce((sum, { value }) => sum + value, 0);
  return measurements.reduce((last, one) => (one.on >= last.on ? one : last)).value;
}

export const figureOf = (value: number | null, goal: Condition | null): Figure => ({
  value,
  reached: value === null || goal === null ? null : satisfies(goal, value),
});
