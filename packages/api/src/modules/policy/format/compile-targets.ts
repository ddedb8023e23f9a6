import type { TargetRule } from '../domain/target-rule.js';
import type { PolicyFile } from './policy.schema.js';

/** What is to be reached, in the policy's order. */
export function targetsOf({ targets }: PolicyFile): TargetRule[] {
  return Object.entries(targets).map(
    ([key, { goal = null, over = null, counted = null, reachedBy = null, ...target }]) => ({
      ...target,
      key,
      // The schema takes nothing else for a goal.
      goal: goal as TargetRule['goal'],
      over,
      counted,
      reachedBy,
    }),
  );
}
