import type { InspectionRuling } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import '../messages.js';

/** For whom the body that inspects disputed quality has found for good; null where none has. */
export async function finalRuling(
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  requestId: string,
): Promise<InspectionRuling | null> {
  const [found] = await em.execute<{ ruling: InspectionRuling }[]>(
    `select ruling from quality_inspection where organization_id = ? and request_id = ? and final and ruling is not null`,
    [organizationId, requestId],
  );
  return found?.ruling ?? null;
}

/**
 * What was found for the customer binds the company: it neither turns the request down nor finds nothing due. Refuses with
 * InvalidInputError `inspection.bindsCompany` at `path`.
 */
export async function requireNotFoundForCustomer(work: Work, requestId: string, path: string): Promise<void> {
  if ((await finalRuling(work, requestId)) === 'FOR_CUSTOMER')
    throw refuse.input({ path, code: 'inspection.bindsCompany' });
}
