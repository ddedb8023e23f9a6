import type { Work } from '../../../kernel/database/unit-of-work.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import type { RequestTools, ServiceRequest } from '../../requests/index.js';
import type { SecuredWindow } from './secure-window.js';

/**
 * The time wished for is the time agreed. Where the policy promises somebody by then (`by wishedTime`), the promise is
 * decided anew; one of so many hours stays what it is, for nobody's choice lengthens it.
 */
export async function agreeOnTime(
  work: Work,
  request: ServiceRequest,
  { from, to }: SecuredWindow['window'],
  { policies }: RequestTools,
): Promise<void> {
  Object.assign(request, { wishedFrom: from, wishedTo: to });
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const byThen = policy.promises.some(({ within }) => within.rows.some(({ outcome }) => outcome?.unit === 'BY'));
  if (byThen) await replanRequestClocks(work, request, await decideRequest(work, request, policy));
}
