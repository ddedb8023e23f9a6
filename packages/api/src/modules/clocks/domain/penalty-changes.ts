import type { TargetPenalty } from './clock-target.js';

/** What a promise costs while it is broken; nothing while it is not. */
export interface PenaltyChanges {
  readonly due: readonly TargetPenalty[];
  readonly lifted: readonly TargetPenalty[];
}

/**
 * What has fallen due and what is lifted between two looks at a promise: with the breach, when it turns out that nothing
 * was broken, and when facts found afterwards change what the breach costs.
 */
export function penaltyChanges(before: readonly TargetPenalty[], after: readonly TargetPenalty[]): PenaltyChanges {
  const [known, now] = [new Set(before.map(told)), new Set(after.map(told))];
  return {
    due: after.filter((penalty) => !known.has(told(penalty))),
    lifted: before.filter((penalty) => !now.has(told(penalty))),
  };
}

/** The database keeps the keys of an object in an order of its own. */
const told = ({ rule, of, clause, outcome }: TargetPenalty): string =>
  JSON.stringify([rule, of, clause, Object.entries(outcome).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
