import { PolicyState as S, Role, type PolicyAction } from '@aftercare/schema';
import { STAYS, type StateMachine, type Transition } from '../../../kernel/state-machine/state-machine.js';

/** `DRAFT` begins a version; `SUPERSEDE` is what the beginning of the next one does to it. */
export type PolicyStep = PolicyAction | 'DRAFT' | 'SUPERSEDE';
export type PolicyStepper = Role | 'SYSTEM';

const { QUALITY, SUPERVISOR, MANAGER, EXECUTIVE, ADMIN } = Role;

/** Who writes policies. */
export const POLICY_WRITERS = [QUALITY, MANAGER, ADMIN] as const;

type Row = Transition<S, PolicyStep, PolicyStepper>;
const row = (
  step: PolicyStep,
  from: readonly S[],
  to: Row['to'],
  who: readonly PolicyStepper[],
  event: string,
): Row => ({ step, from, to, who, event });

/**
 * The life of a version: written, looked through, agreed to, in force from a moment until the next one begins. Nobody
 * looks through or agrees to what they wrote themselves.
 */
export const policyVersionMachine: StateMachine<S, PolicyStep, PolicyStepper> = {
  initial: S.DRAFT,
  final: [S.SUPERSEDED, S.WITHDRAWN],
  transitions: [
    row('SAVE', [S.DRAFT], STAYS, POLICY_WRITERS, 'policy.saved'),
    row('REVIEW', [S.DRAFT], S.REVIEWED, [SUPERVISOR, MANAGER], 'policy.reviewed'),
    row('RETURN', [S.REVIEWED], S.DRAFT, [SUPERVISOR, MANAGER, EXECUTIVE], 'policy.returned'),
    row('APPROVE', [S.REVIEWED], S.APPROVED, [EXECUTIVE, 'SYSTEM'], 'policy.approved'),
    row('PUT_IN_FORCE', [S.APPROVED], S.IN_FORCE, [MANAGER, EXECUTIVE, ADMIN], 'policy.putInForce'),
    row('WITHDRAW', [S.DRAFT, S.REVIEWED], S.WITHDRAWN, POLICY_WRITERS, 'policy.withdrawn'),
    row('SUPERSEDE', [S.IN_FORCE], S.SUPERSEDED, ['SYSTEM'], 'policy.superseded'),
  ],
};

const NEVER_ONES_OWN: readonly PolicyStep[] = ['REVIEW', 'APPROVE'];

/** Whether somebody would judge what they wrote themselves. Ids are UUIDs. */
export const isOwnDraft = (step: PolicyStep, authors: readonly string[], accountId: string | null): boolean =>
  NEVER_ONES_OWN.includes(step) && accountId !== null && authors.includes(accountId);
