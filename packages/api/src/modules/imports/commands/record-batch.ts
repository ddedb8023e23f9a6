import type { ImportSession } from './import-session.js';
import type { ImportRun } from './import-run.js';
import type { LoadedBatch } from './load-batch.js';

/**
 * One audit entry for a batch: which run, and which of its incidents. The last statement of the batch, because the
 * organization's chain of entries is locked from here to the commit.
 */
export async function recordBatch(
  { client, organizationId }: ImportSession,
  run: ImportRun,
  batch: LoadedBatch & { readonly from: number; readonly to: number },
  now: Date,
): Promise<void> {
  await client.query(
    `select append_audit($1, $2::timestamptz, 'SYSTEM', null, 'importIncidents', 'ImportRun', $3, $4::jsonb)`,
    [organizationId, now.toISOString(), run.id, JSON.stringify(batch)],
  );
}
