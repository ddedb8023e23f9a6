import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { EvidenceLook } from '../evidence-look.entity.js';

export interface OpenEvidence {
  /** UUIDs. */
  readonly evidenceIds: readonly string[];
  /** What for. */
  readonly purpose: string;
}

/** A file that may be fetched now. UUIDs. */
export interface OpenedFile {
  readonly evidenceId: string;
  readonly fileId: string;
}

/**
 * Somebody looks at evidence: who, when and what for is kept before the files are handed out.
 * Refuses with NotFoundError where any of them is not known to the actor; then nothing is opened.
 */
export async function openEvidence(
  { evidenceIds, purpose }: OpenEvidence,
  work: Work,
): Promise<Done & { readonly opened: readonly OpenedFile[] }> {
  const { em, organizationId, actor, now } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const ids = [...new Set(evidenceIds)];
  const found = await em.execute<{ id: string; request_id: string; file_id: string | null }[]>(
    'select id, request_id, file_id from evidence where organization_id = ? and id = any(?::uuid[])',
    [organizationId, `{${ids.join(',')}}`],
  );
  const requests = await em.find(ServiceRequest, {
    organizationId,
    id: { $in: [...new Set(found.map(({ request_id: id }) => id))] },
  });
  const known = await Promise.all(requests.map((request) => knowsOf(work, request)));
  if (found.length !== ids.length || known.includes(false)) throw refuse.notFound('evidence');
  for (const evidenceId of ids)
    work.add(EvidenceLook, { organizationId, id: uuidv7(), evidenceId, byId: actor.accountId, at: now, purpose });
  const opened = found.flatMap(({ id: evidenceId, file_id: fileId }) => (fileId ? [{ evidenceId, fileId }] : []));
  return { subjectId: ids[0]!, opened };
}
