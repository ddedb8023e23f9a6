import type { Policy } from './policy.js';

/** Decides whether an overall mark is so low that somebody must look into it. */
export function isLowRating(policy: Policy, overall: number): boolean {
  return overall <= policy.feedback.lowAtMost;
}
