import type { FilePurpose } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Visit } from '../visit.entity.js';

/**
 * Makes these files the visit's, and no others of their purpose: pictures the actor sent which belong nowhere yet, or
 * belong to the visit already. Refuses with InvalidInputError at `path`.
 */
export async function attachFiles(
  work: Work,
  visit: Visit,
  purpose: FilePurpose,
  ids: readonly string[],
  path: string,
): Promise<void> {
  const { em, organizationId, actor } = work;
  await em.execute(
    `update file set visit_id = null, request_id = null
     where organization_id = ? and visit_id = ? and purpose = ? and id <> all (?::uuid[])`,
    [organizationId, visit.id, purpose, uuidArray(ids)],
  );
  const attached = await em.execute<unknown[]>(
    `update file set visit_id = ?, request_id = ? where organization_id = ? and id = any (?::uuid[]) and purpose = ?
       and (visit_id = ? or (visit_id is null and request_id is null and uploaded_by_id = ?)) returning id`,
    [visit.id, visit.requestId, organizationId, uuidArray(ids), purpose, visit.id, actor.accountId],
  );
  if (attached.length !== new Set(ids).size) throw refuse.input({ path, code: 'visit.fileUnknown' });
}

// As PostgreSQL writes an array: a list would be spread over the statement.
const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;
