import type { Work } from '../../../kernel/database/unit-of-work.js';

/** Whether a stop stands on a request: nobody works until it is lifted. */
export async function isWorkStopped(
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  requestId: string,
): Promise<boolean> {
  const standing = await em.execute<unknown[]>(
    'select 1 from stop_order where organization_id = ? and request_id = ? and lifted_at is null',
    [organizationId, requestId],
  );
  return standing.length > 0;
}
