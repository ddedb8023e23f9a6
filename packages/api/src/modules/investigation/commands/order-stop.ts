import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isWorkStopped } from '../queries/is-work-stopped.js';
import { missingInReport } from '../domain/missing-in-report.js';
import { lockKnownRequest } from './lock-investigation.js';
import { enterReport } from './report-stop.js';
import type { StopTools } from './stop-tools.js';
import { stopTheWork } from './stop-the-work.js';

export interface OrderStop {
  readonly requestId: string;
  /** One of the grounds of the policy; left out where it names none. */
  readonly ground?: string | null;
  readonly description: string;
  readonly place?: string | null;
  readonly model?: string | null;
}

/**
 * Somebody on the spot stops the work at once. It is reported with it where all is said that the policy wants stated;
 * else the report follows, and the promise to report runs.
 *
 * Refuses with NotFoundError, InvalidInputError (`notOffered`, `investigation.stoppedAlready`).
 */
export async function orderStop(input: OrderStop, work: Work, tools: StopTools): Promise<Done> {
  const request = await lockKnownRequest(work, input.requestId);
  const { policy } = await tools.policies.version(work.em, work.organizationId, request.policyVersionId);
  const grounds = Object.keys(policy.stopAtOnce?.grounds ?? {});
  const ground = input.ground ?? grounds[0] ?? 'OTHER';
  if (input.ground && !grounds.includes(input.ground)) throw refuse.input({ path: 'ground', code: 'notOffered' });
  if (await isWorkStopped(work, request.id))
    throw refuse.input({ path: 'requestId', code: 'investigation.stoppedAlready' });
  const { description } = input;
  const order = await stopTheWork(work, request, policy, { cause: 'PERSON', ground, description });
  const report = { place: input.place ?? null, model: input.model ?? null, description };
  if (!missingInReport(report, Object.keys(policy.stopAtOnce?.states ?? {})).length)
    await enterReport(work, request, order, report, tools);
  return { subjectId: order.id };
}
