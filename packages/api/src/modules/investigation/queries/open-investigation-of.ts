import type { Work } from '../../../kernel/database/unit-of-work.js';

/** The investigation of a request that is open; null where there is none. UUIDs. */
export async function openInvestigationOf(
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  requestId: string,
): Promise<string | null> {
  const [open] = await em.execute<{ id: string }[]>(
    `select id from investigation where organization_id = ? and request_id = ? and state = 'OPEN'`,
    [organizationId, requestId],
  );
  return open?.id ?? null;
}
