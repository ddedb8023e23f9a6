import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Asset } from '../asset.entity.js';

/** Days are `YYYY-MM-DD`. */
export interface NewAsset {
  readonly modelId: string;
  readonly serial: string;
  readonly purchasedOn?: string | null;
  readonly acceptedOn?: string | null;
  readonly handedOverOn?: string | null;
  readonly registeredOn?: string | null;
}

/** Enters a unit of a customer. A serial is one unit's: refuses with InvalidInputError (`serialKnown`, `unknownChoice`). */
export async function enterAsset(
  input: NewAsset & { readonly customerId: string; readonly siteId: string | null },
  work: Work,
): Promise<Asset> {
  const { em, organizationId, now } = work;
  const models = await em.execute<unknown[]>('select 1 from product_model where organization_id = ? and id = ?', [
    organizationId,
    input.modelId,
  ]);
  if (!models.length) throw refuse.input({ path: 'newAsset.modelId', code: 'unknownChoice' });
  const known = refuse.input({ path: 'newAsset.serial', code: 'serialKnown' });
  if (await em.count(Asset, { organizationId, serial: input.serial })) throw known;
  const asset = em.create(Asset, { ...input, organizationId, id: uuidv7(), version: 1, createdAt: now });
  await refusing(em.flush(), 'asset_organization_id_serial_key', known);
  return asset;
}
