import type { ApprovalState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';

/** How those who were asked last to agree to a claim stand; `null` where nobody was. */
export async function agreementOn({ em, organizationId }: Work, claimId: string): Promise<ApprovalState | null> {
  const [last] = await em.execute<{ state: ApprovalState }[]>(
    `select state from approval where organization_id = ? and subject_id = ? and subject = 'CLAIM' order by id desc limit 1`,
    [organizationId, claimId],
  );
  return last?.state ?? null;
}
