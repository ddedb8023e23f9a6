import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { holdsPost } from '../../identity/index.js';
import type { CallbackRule, Policies, Policy } from '../../policy/index.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { Callback } from '../callback.entity.js';
import { callbackStateOf } from '../domain/callback-state-of.js';

/** A callback somebody saw in that version. */
export interface CallbackStep {
  readonly callbackId: string;
  readonly version: number;
}

export interface CallbackInHand {
  readonly request: ServiceRequest;
  readonly callback: Callback;
  readonly policy: Policy;
  readonly rule: CallbackRule;
}

/**
 * Locks the request of a callback, and it, for whoever holds the post that makes it. Refuses with NotFoundError,
 * FORBIDDEN, ConflictError and IllegalTransitionError (made already, or the work is being done again), in this order.
 */
export async function lockCallback(
  work: Work,
  { callbackId, version }: CallbackStep,
  { policies }: { readonly policies: Policies },
): Promise<CallbackInHand> {
  const { em, organizationId, actor } = work;
  const seen = await em.findOne(Callback, { organizationId, id: callbackId });
  if (!seen) throw refuse.notFound('callback');
  // In the order in which everybody locks: the request first.
  const request = await work.lock(ServiceRequest, seen.requestId);
  if (actor.kind !== 'STAFF' || !(await knowsOf(work, request))) throw refuse.notFound('callback');
  const callback = await work.lock(Callback, callbackId);
  const { policy } = await policies.version(em, organizationId, callback.policyVersionId);
  const rule = policy.feedback.callback;
  if (!rule || !(await holdsPost(work, policy, callback.madeByPost))) throw forbidden();
  if (version !== callback.version) throw refuse.conflict(callback.version);
  const state = callbackStateOf(callback.madeAt !== null, request.state);
  if (state !== 'TO_MAKE') throw refuse.illegal(state, []);
  return { request, callback, policy, rule };
}
