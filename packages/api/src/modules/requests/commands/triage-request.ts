import type { Work } from '../../../kernel/database/unit-of-work.js';
import { reviewApprovals } from '../../approvals/index.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import { flagRepeat } from './flag-repeat.js';
import { learnFacts, type LearnedFacts } from './learn-facts.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';

export interface TriageRequest extends LearnedFacts {
  readonly requestId: string;
  readonly version: number;
  /** For colleagues only. */
  readonly note?: string | null;
}

/**
 * Puts facts to the policy a request is bound to. Changed facts bring new decisions; the old ones stay on record as
 * superseded, the clocks are measured against the new promises from the moment they began, and approvals that would now
 * go another way are asked for again.
 */
export async function triageRequest(
  input: TriageRequest,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'TRIAGE', input.version);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const changed = learnFacts(request, policy, input);
  const targets = await decideRequest(work, request, policy);
  const { tier, severity, entitlement } = request;
  await moveRequest(work, request, 'TRIAGE', { payload: { tier, severity, entitlement, changed } });
  await replanRequestClocks(work, request, targets);
  await flagRepeat(work, request, policy);
  await reviewApprovals(work, request, { policies });
  if (input.note)
    work.record({ type: 'request.commented', requestId: request.id, public: false, payload: { text: input.note } });
  return { subjectId: request.id };
}
