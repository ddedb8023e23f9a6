import type { Work } from '../../../kernel/database/unit-of-work.js';

/** Whoever numbers a version or sets its beginning waits for whoever is doing so in the same organization. */
export async function queuePolicyChanges({ rows, organizationId }: Work): Promise<void> {
  await rows.execute("select pg_advisory_xact_lock(hashtextextended('policy_version/' || ?::text, 0))", [
    organizationId,
  ]);
}
