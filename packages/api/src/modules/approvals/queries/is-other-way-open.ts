import type { Work } from '../../../kernel/database/unit-of-work.js';
import { Approval } from '../approval.entity.js';

/** Whether another way of helping was asked for on a request, and is neither approved, rejected nor withdrawn. */
export async function isOtherWayOpen({ em, organizationId }: Work, requestId: string): Promise<boolean> {
  const state = { $in: ['PENDING', 'RETURNED'] as const };
  return (await em.count(Approval, { organizationId, requestId, subject: 'ALTERNATIVE_METHOD', state })) > 0;
}
