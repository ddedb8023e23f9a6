import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isLowRating } from '../../policy/index.js';
import { allowedFor, lockRequest, moveRequest, type RequestTools } from '../../requests/index.js';
import { isMark } from '../domain/read-answers.js';
import { Rating } from '../rating.entity.js';

/** Marks from 1, the worst, to the scale of the request's policy. */
export interface RateRequest {
  readonly requestId: string;
  readonly overall: number;
  readonly attitude: number;
  readonly quality: number;
  readonly speed: number;
  readonly comment?: string | null;
}

/**
 * The customer rates a request, once. A low mark is told to whom the policy names, by the event's `lowGoesTo`. Refuses
 * with InvalidInputError marks beyond the policy's scale (`feedback.beyondScale`), each by its name.
 */
export async function rateRequest(
  input: RateRequest,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const { em, organizationId, now } = work;
  const { requestId, comment, ...marks } = input;
  const request = await lockRequest(work, requestId, 'RATE');
  if (await em.count(Rating, { organizationId, requestId }))
    throw refuse.illegal(request.state, await allowedFor(work, request));
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { scale } = policy.feedback;
  const beyond = Object.entries(marks).filter(([, mark]) => !isMark(mark, scale));
  if (beyond.length)
    throw refuse.input(...beyond.map(([path]) => ({ path, code: 'feedback.beyondScale', values: { scale } })));
  const { overall, attitude, quality, speed } = marks;
  em.create(Rating, {
    organizationId,
    id: uuidv7(),
    requestId,
    overall,
    attitude,
    quality,
    speed,
    comment: comment ?? '',
    ratedAt: now,
  });
  const lowGoesTo = isLowRating(policy, overall) ? policy.feedback.lowGoesTo : null;
  await moveRequest(work, request, 'RATE', {
    payload: { overall, attitude, quality, speed, ...(lowGoesTo ? { lowGoesTo } : {}) },
    counts: { ratings: 1, rating_sum: overall },
  });
  return { subjectId: request.id };
}
