import type { ServiceRung } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { nextChannel } from '../../policy/index.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';
import { reasonOf } from './step-input.js';

export interface ClimbLadder {
  readonly requestId: string;
  readonly version: number;
  readonly to: ServiceRung;
  readonly reason: string;
}

/**
 * Goes on to the next way of helping on the policy's ladder, with the reason where the policy asks for one. What is
 * promised from there on begins to run.
 */
export async function climbLadder(
  input: ClimbLadder,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CLIMB', input.version);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const next = nextChannel(policy, request.rung);
  if (next?.channel !== input.to) throw refuse.input({ path: 'to', code: 'notTheNextRung' });
  const reason = next.reasonRequired ? reasonOf(input) : input.reason;
  const before = request.rung;
  request.rung = input.to;
  await moveRequest(work, request, 'CLIMB', { payload: { rung: input.to, before, reason } });
  return { subjectId: request.id };
}
