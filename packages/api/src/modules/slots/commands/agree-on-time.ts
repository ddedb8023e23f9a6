import type { Work } from '../../../kernel/database/unit-of-work.js';
import { agreeOnLater, replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import type { RequestTools, ServiceRequest } from '../../requests/index.js';
import type { SecuredWindow } from './secure-window.js';

/**
 * The time wished for is the time agreed. Where the policy promises somebody by then (`by wishedTime`), the promise is
 * decided anew; one of so many hours is put off where its customer could have had it kept and wished for another time.
 */
export async function agreeOnTime(
  work: Work,
  request: ServiceRequest,
  { window: { from, to }, insteadOf }: SecuredWindow,
  { policies }: RequestTools,
): Promise<void> {
  Object.assign(request, { wishedFrom: from, wishedTo: to });
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const byThen = policy.promises.some(({ within }) => within.rows.some(({ outcome }) => outcome?.unit === 'BY'));
  if (byThen) await replanRequestClocks(work, request, await decideRequest(work, request, policy));
  else if (insteadOf !== null) await agreeOnLater(work, request, insteadOf, to.getTime());
}
