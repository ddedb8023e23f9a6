import type { Work } from '../../../kernel/database/unit-of-work.js';

/** Lets one change of the organization post at a time, until it commits: what it then reads of the books is all of them. */
export async function lockLedger({ em, organizationId }: Work): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`ledger ${organizationId}`]);
}
