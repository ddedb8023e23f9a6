import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { allowedFor } from './allowed-for.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestStepInput } from './step-input.js';

/** Somebody takes charge: the request is theirs, whoever had it before. */
export async function claimRequest(input: RequestStepInput, work: Work): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'CLAIM', input.version);
  const { accountId } = work.actor;
  if (request.ownerId === accountId) throw refuse.illegal(request.state, await allowedFor(work, request));
  const before = request.ownerId ?? null;
  request.ownerId = accountId;
  await moveRequest(work, request, 'CLAIM', { public: false, payload: { ownerId: accountId, before } });
  return { subjectId: request.id };
}
