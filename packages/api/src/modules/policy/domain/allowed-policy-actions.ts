import { PolicyAction, type PolicyState } from '@aftercare/schema';
import { stepsFor } from '../../../kernel/state-machine/state-machine.js';
import { isOwnDraft, policyVersionMachine, type PolicyStepper } from './policy-version.machine.js';

/** What somebody with these capacities may do with a version in that state. Ids are UUIDs. */
export function allowedPolicyActions(
  state: PolicyState,
  authors: readonly string[],
  capacities: readonly PolicyStepper[],
  accountId: string | null,
): PolicyAction[] {
  return stepsFor(policyVersionMachine, state, capacities)
    .filter((step) => Object.hasOwn(PolicyAction, step) && !isOwnDraft(step, authors, accountId))
    .map((step) => step as PolicyAction);
}
