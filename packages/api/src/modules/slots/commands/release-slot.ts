import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { guardStep, ServiceRequest } from '../../requests/index.js';

/** Gives back what is kept for a request: others may have it. Nothing where nothing is kept. */
export async function releaseSlot({ requestId }: { readonly requestId: string }, work: Work): Promise<Done> {
  const request = await work.lock(ServiceRequest, requestId);
  await guardStep(work, request, 'BOOK');
  await forgetHold(work, request.id);
  return { subjectId: request.id };
}

/** What was kept for a request is needed no more. */
export async function forgetHold({ em, organizationId }: Work, requestId: string): Promise<void> {
  await em.execute('delete from slot_hold where organization_id = ? and request_id = ?', [organizationId, requestId]);
}
