import { PolicyState } from '@aftercare/schema';

/** What is written down of a version's state; the rest follows from the beginnings of the versions and from the time. */
export type StoredPolicyState = Exclude<PolicyState, 'SUPERSEDED'>;

/**
 * Where a version stands at a moment: put in force from a moment that is still to come it is approved, no more; once a
 * later version has begun it is superseded. Instants are epoch milliseconds.
 *
 * @param successorFrom when the next version after it begins; null where none is set to
 */
export function policyStateAt(
  { state, inForceFrom }: { readonly state: StoredPolicyState; readonly inForceFrom: number | null },
  successorFrom: number | null,
  at: number,
): PolicyState {
  if (state !== PolicyState.IN_FORCE || inForceFrom === null) return state;
  if (inForceFrom > at) return PolicyState.APPROVED;
  return successorFrom !== null && successorFrom <= at ? PolicyState.SUPERSEDED : PolicyState.IN_FORCE;
}
