import type { Work } from '../../../kernel/database/unit-of-work.js';

/** The last visit of a request, where it did not help: the next one follows it, with what it says of the next. */
export async function visitToFollow({ em, organizationId }: Work, requestId: string): Promise<string | null> {
  const [last] = await em.execute<{ id: string; outcome: string | null }[]>(
    `select id, outcome from visit where organization_id = ? and request_id = ? and state in ('DONE', 'SIGNED')
     order by finished_at desc limit 1`,
    [organizationId, requestId],
  );
  return last?.outcome === 'NOT_FIXED' ? last.id : null;
}
