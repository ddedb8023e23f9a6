import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { InspectionPaperLook } from '../inspection-paper-look.entity.js';
import { QualityInspection } from '../quality-inspection.entity.js';

/**
 * Somebody of either side opens the paper of the body that inspected: who and when is kept before it is handed out.
 * Refuses with NotFoundError: they do not know of the request, or there is no paper.
 *
 * @param inspectionId UUID
 * @returns the file's UUID
 */
export async function openInspectionPaper(
  { inspectionId }: { readonly inspectionId: string },
  work: Work,
): Promise<Done & { readonly fileId: string }> {
  const { em, organizationId, actor, now } = work;
  const inspection = await em.findOne(QualityInspection, { organizationId, id: inspectionId });
  const request = inspection && (await em.findOne(ServiceRequest, { organizationId, id: inspection.requestId }));
  if (!request || actor.kind === 'PARTNER' || !(await knowsOf(work, request))) throw refuse.notFound('inspection');
  const { paperFileId: fileId } = inspection;
  if (!fileId) throw refuse.notFound('paper');
  work.add(InspectionPaperLook, { organizationId, id: uuidv7(), inspectionId, byId: actor.accountId!, at: now });
  return { subjectId: inspectionId, fileId };
}
