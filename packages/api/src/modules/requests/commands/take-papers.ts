import type { FilePurpose } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';

/**
 * Keeps files the actor sent for a purpose with a request, for nobody outside. Refuses with InvalidInputError at `path`
 * (`unknown`) where one is not theirs, was sent for something else, or belongs somewhere already.
 */
export async function takePapers(
  { em, organizationId, actor }: Work,
  request: { readonly id: string },
  purpose: FilePurpose,
  fileIds: readonly string[],
  path: string,
): Promise<string[]> {
  const ids = [...new Set(fileIds)];
  if (!ids.length) return [];
  const taken = await em.execute<unknown[]>(
    `update file set request_id = ?, public = false where organization_id = ? and id = any(?::uuid[])
       and purpose = ? and approval_id is null and request_id is null and uploaded_by_id = ? returning id`,
    [request.id, organizationId, `{${ids.join(',')}}`, purpose, actor.accountId],
  );
  if (taken.length !== ids.length) throw refuse.input({ path, code: 'unknown' });
  return ids;
}
