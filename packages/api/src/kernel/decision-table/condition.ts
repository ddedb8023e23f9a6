import type { FactValue } from './fact.js';

/** One end of a range; `inclusive` says whether the value itself belongs to it. */
export interface Bound {
  readonly value: number;
  readonly inclusive: boolean;
}

/**
 * What a row asks of one fact: one of some values, a number inside a range (in `unit`), there at all, or not there.
 * Every condition but `absent` fails on an absent fact.
 */
export type Condition =
  | { readonly kind: 'oneOf'; readonly values: readonly (string | boolean)[] }
  | { readonly kind: 'range'; readonly unit: string; readonly min?: Bound; readonly max?: Bound }
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' };

/** Decides whether a fact satisfies a condition. */
export function satisfies(condition: Condition, value: FactValue | undefined): boolean {
  const known = value ?? null;
  switch (condition.kind) {
    case 'absent':
      return known === null;
    case 'present':
      return known !== null;
    case 'oneOf':
      return known !== null && typeof known !== 'number' && condition.values.includes(known);
    case 'range':
      return typeof known === 'number' && isAbove(condition.min, known) && isBelow(condition.max, known);
  }
}

function isAbove(min: Bound | undefined, value: number): boolean {
  return min === undefined || value > min.value || (min.inclusive && value === min.value);
}

function isBelow(max: Bound | undefined, value: number): boolean {
  return max === undefined || value < max.value || (max.inclusive && value === max.value);
}
