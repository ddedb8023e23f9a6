import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { SlaClock } from '../../clocks/index.js';
import { isCalledBack, type Policies } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { NEVER, type ServiceRequest } from '../../requests/service-request.entity.js';
import { Callback } from '../callback.entity.js';

/**
 * Makes a callback due with the acceptance of the work, where the policy has the customer asked: of every request, or of
 * the share it names. One that waited for the work to be done again is due again, with the time that is left. The
 * request is locked and accepted.
 */
export async function dueCallback(
  work: Work,
  request: ServiceRequest,
  { policies }: { readonly policies: Policies },
): Promise<void> {
  const { em, organizationId, now } = work;
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { callback: rule } = policy.feedback;
  if (!rule || !isCalledBack(rule, request.id)) return;
  const before = await em.find(
    Callback,
    { organizationId, requestId: request.id },
    { orderBy: { round: 'desc' }, limit: 1 },
  );
  const round = (before[0]?.round ?? 0) + 1;
  const waiting = before[0] && before[0].madeAt === null ? before[0] : null;
  const callback =
    waiting ??
    em.create(Callback, {
      organizationId,
      id: uuidv7(),
      requestId: request.id,
      customerId: request.customerId,
      policyVersionId: request.policyVersionId,
      round,
      madeByPost: rule.madeBy,
      dueSince: now,
      dueAt: NEVER,
      version: 1,
    });
  if (!waiting) {
    const payload = { callbackId: callback.id, round };
    await recordOnRequest(work, request, { type: 'callback.due', public: false, payload });
    await em.flush();
  }
  callback.dueAt = (await dueAt(work, request)) ?? NEVER;
}

/** As the clock counts it; null where no time is given. */
async function dueAt({ em, organizationId }: Work, request: ServiceRequest): Promise<Date | null> {
  const clock = await em.findOne(SlaClock, { organizationId, requestId: request.id, kind: 'CALL_BACK' });
  return clock?.dueAt ?? null;
}
