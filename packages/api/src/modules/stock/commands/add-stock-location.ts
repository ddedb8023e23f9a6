import { StockLocationKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { StockLocation } from '../stock-location.entity.js';

export interface AddStockLocation {
  readonly kind: StockLocationKind;
  readonly name: string;
  /** Whose van it is. */
  readonly technicianId?: string | null;
}

/**
 * One more place parts lie in. Refuses with InvalidInputError a name that is there already (`stock.nameTaken`), a van
 * without somebody whose it is (`required`), any other place with one (`stock.onlyVans`), and a second van of a person
 * (`stock.vanTaken`).
 */
export async function addStockLocation(input: AddStockLocation, work: Work): Promise<Done> {
  const { em, organizationId, now } = work;
  const { kind, name, technicianId = null } = input;
  if (kind === StockLocationKind.VAN && !technicianId) throw refuse.input({ path: 'technicianId', code: 'required' });
  if (kind !== StockLocationKind.VAN && technicianId)
    throw refuse.input({ path: 'technicianId', code: 'stock.onlyVans' });
  if (technicianId) await requireTechnician(work, technicianId);
  const place = em.create(StockLocation, { organizationId, id: uuidv7(), kind, name, technicianId, createdAt: now });
  const nameTaken = refuse.input({ path: 'name', code: 'stock.nameTaken' });
  const vanTaken = refuse.input({ path: 'technicianId', code: 'stock.vanTaken' });
  const named = refusing(em.flush(), 'stock_location_organization_id_name_key', nameTaken);
  await refusing(named, 'stock_location_organization_id_technician_id_key', vanTaken);
  return { subjectId: place.id };
}

async function requireTechnician({ em, organizationId }: Work, id: string): Promise<void> {
  const found = await em.execute<unknown[]>('select 1 from technician where organization_id = ? and id = ?', [
    organizationId,
    id,
  ]);
  if (!found.length) throw refuse.input({ path: 'technicianId', code: 'notOffered' });
}
