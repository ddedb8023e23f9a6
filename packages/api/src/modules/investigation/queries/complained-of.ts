import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';

/** The accounts a request complains of: those it names and, of a complaint, the technician who was there. UUIDs. */
export async function complainedOf(
  { em, organizationId }: Pick<Work, 'em' | 'organizationId'>,
  { kind, technicianId, complainedOfIds }: Pick<ServiceRequest, 'kind' | 'technicianId' | 'complainedOfIds'>,
): Promise<readonly string[]> {
  if (kind !== 'COMPLAINT' || !technicianId) return complainedOfIds;
  const accounts = await em.execute<{ id: string }[]>(
    'select id from account where organization_id = ? and technician_id = ?',
    [organizationId, technicianId],
  );
  return [...complainedOfIds, ...accounts.map(({ id }) => id)];
}
