import type { Condition } from './condition.js';
import type { FactCatalogue, FactValue } from './fact.js';

/** One rule: when all its conditions hold, then its outcome. A row without conditions is a default. */
export interface Row<Outcome> {
  readonly when: Readonly<Record<string, Condition>>;
  readonly outcome: Outcome;
  /** The clause of the written document the rule comes from. */
  readonly clause: string;
}

/** Rules in the order they are asked; the first that matches decides. Plain data, safe to store as JSON. */
export interface DecisionTable<Outcome> {
  readonly name: string;
  readonly facts: FactCatalogue;
  readonly rows: readonly Row<Outcome>[];
}

/**
 * Why a decision is what it is. `facts` are all facts the table looks at, as they were, absent ones as `null`:
 * deciding the same table on them again gives the same outcome. `values` are what was worked out on the way.
 */
export interface Trace {
  readonly table: string;
  /** Counted from 0. */
  readonly rowIndex: number;
  readonly clause: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly values: Readonly<Record<string, FactValue>>;
}

/** An outcome and its reasons. */
export interface Decision<Outcome> {
  readonly outcome: Outcome;
  readonly trace: Trace;
}
