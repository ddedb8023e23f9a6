import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';

/** Photos are uploaded before the request exists; each belongs to one request, and only to its uploader's. */
export async function attachPhotos(work: Work, requestId: string, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const { em, organizationId, actor } = work;
  await work.write();
  const attached = await em.execute<unknown[]>(
    `update file set request_id = ? where organization_id = ? and id in (${ids.map(() => '?').join(', ')})
       and purpose = 'REQUEST_PHOTO' and request_id is null and uploaded_by_id is not distinct from ? returning id`,
    [requestId, organizationId, ...ids, actor.accountId],
  );
  if (attached.length !== new Set(ids).size) throw refuse.input({ path: 'photoIds', code: 'unknown' });
}
