import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { reviewApprovals } from '../../approvals/index.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import { hiddenFrom, policyInForce } from '../../policy/index.js';
import { requestMachine } from '../domain/request.machine.js';
import { mayRebind } from '../requests.access.js';
import { knowsOf } from '../requests.guards.js';
import { ServiceRequest } from '../service-request.entity.js';
import { allowedFor } from './allowed-for.js';
import { recordOnRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';

export interface RebindRequest {
  readonly requestId: string;
  readonly version: number;
  /** The version that is in force: whoever asks has seen what it would change. UUID. */
  readonly policyVersionId: string;
  readonly reason: string;
}

/**
 * Moves one open request to the policy in force: it is decided anew, and its clocks are measured against the new
 * promises from the moment they began. What was decided before stays on record.
 *
 * Refuses with InvalidInputError a version that is not in force (`notInForce`) or that binds the request already
 * (`boundAlready`), and facts the new policy cannot decide on; with IllegalTransitionError a request that is over.
 */
export async function rebindRequest(
  input: RebindRequest,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const { organizationId, now, rows } = work;
  const request = await work.lock(ServiceRequest, input.requestId);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  if (!mayRebind(work.actor)) throw forbidden();
  if (input.version !== request.version) throw refuse.conflict(request.version);
  if (requestMachine.final.includes(request.state))
    throw refuse.illegal(request.state, await allowedFor(work, request));
  if (request.policyVersionId === input.policyVersionId)
    throw refuse.input({ path: 'policyVersionId', code: 'boundAlready' });
  const [inForce] = (await rows.execute(
    `select id, (select number from policy_version where organization_id = ? and id = ?::uuid) as before_number, number
     from policy_version where organization_id = ? and id = (${policyInForce('?', '?::timestamptz')})`,
    [organizationId, request.policyVersionId, organizationId, organizationId, now.toISOString()],
  )) as { id: string; number: number; before_number: number }[];
  if (inForce?.id !== input.policyVersionId) throw refuse.input({ path: 'policyVersionId', code: 'notInForce' });
  request.policyVersionId = input.policyVersionId;
  const { policy } = await policies.version(work.em, organizationId, input.policyVersionId);
  request.hiddenFrom = hiddenFrom(policy, request.kind);
  const targets = await decideRequest(work, request, policy);
  const { tier, severity, entitlement } = request;
  await recordOnRequest(work, request, {
    type: 'request.rebound',
    public: true,
    payload: {
      versionBefore: inForce.before_number,
      versionAfter: inForce.number,
      tier,
      severity,
      entitlement,
    },
  });
  await replanRequestClocks(work, request, targets);
  await reviewApprovals(work, request, { policies });
  // Why is for colleagues.
  work.record({ type: 'request.commented', requestId: request.id, public: false, payload: { text: input.reason } });
  return { subjectId: request.id };
}
