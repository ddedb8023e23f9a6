import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { answerWays } from '../../policy/index.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';

export interface AnswerRequest {
  readonly requestId: string;
  readonly version: number;
  readonly text: string;
}

/**
 * Answers the customer: keeps the promise to answer, and to propose a solution. Refuses with InvalidInputError what, by
 * the policy, is answered by letter alone (`answer.byLetter`).
 */
export async function answerRequest(
  input: AnswerRequest,
  work: Work,
  tools: RequestTools,
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'ANSWER', input.version);
  await refuseLetterless(work, request, tools);
  await moveRequest(work, request, 'ANSWER', { payload: { text: input.text } });
  return { subjectId: request.id };
}

interface Assessment {
  readonly facts: Facts;
  readonly outcome: { readonly tier: string; readonly severity: string };
}

async function refuseLetterless(work: Work, request: ServiceRequest, { policies }: RequestTools): Promise<void> {
  const { em, organizationId } = work;
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  if (!policy.feedback.answers) return;
  const [assessed] = await em.execute<Assessment[]>(
    `select facts, outcome from decision
     where organization_id = ? and request_id = ? and kind = 'TRIAGE' and superseded_at is null`,
    [organizationId, request.id],
  );
  const ruling = assessed && answerWays(policy, { facts: assessed.facts, ...assessed.outcome });
  if (ruling?.ways.every((way) => way === 'LETTER')) throw refuse.input({ path: 'text', code: 'answer.byLetter' });
}
