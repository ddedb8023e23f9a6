import type { RequestKind } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { Asset } from '../../products/asset.entity.js';
import { Customer } from '../../registers/customer.entity.js';
import { Site } from '../../registers/site.entity.js';
import { capacitiesOf } from '../requests.guards.js';
import { createRequest } from './create-request.js';
import type { RequestTools } from './request-tools.js';

/** Ids are UUIDs. */
export interface FileRequest {
  readonly kind: RequestKind;
  readonly assetId?: string | null;
  readonly siteId?: string | null;
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  readonly title: string;
  readonly description?: string | null;
  readonly wishedFrom?: Date | null;
  readonly wishedTo?: Date | null;
  readonly photoIds?: readonly string[] | null;
}

/**
 * A customer files a request in the portal, or a partner's program or person for a unit that came through the partner.
 *
 * Refuses with NotFoundError (asset, site), InvalidInputError (facts the policy asks for; photos).
 */
export async function fileRequest(input: FileRequest, work: Work, tools: RequestTools): Promise<{ subjectId: string }> {
  const { actor } = work;
  const capacities = capacitiesOf(actor);
  if (!capacities.includes('CUSTOMER') && !capacities.includes('PARTNER')) throw forbidden();
  const asset = input.assetId ? await ownAsset(work, input.assetId) : null;
  if (actor.kind === 'PARTNER' && !asset) throw refuse.input({ path: 'assetId', code: 'required' });
  const customerId = actor.kind === 'PARTNER' ? asset!.customerId : actor.customerId!;
  const siteId = input.siteId ?? asset?.siteId ?? null;
  const site = siteId ? await siteOf(work, siteId, customerId) : null;
  const customer = await work.em.findOne(Customer, { organizationId: work.organizationId, id: customerId });
  const request = await createRequest(
    work,
    {
      ...input,
      channel: actor.kind === 'PARTNER' ? 'PARTNER' : 'PORTAL',
      customerId,
      assetId: asset?.id ?? null,
      siteId: site?.id ?? null,
      partnerId: asset?.partnerId ?? null,
      regionClass: site?.regionClass || null,
      foundBy: [asset?.serial, customer?.companyName],
    },
    tools,
  );
  return { subjectId: request.id };
}

async function ownAsset({ em, organizationId, actor }: Work, id: string): Promise<Asset> {
  const asset = await em.findOne(Asset, { organizationId, id });
  const own = actor.kind === 'PARTNER' ? asset?.partnerId === actor.partnerId : asset?.customerId === actor.customerId;
  if (!asset || !own) throw refuse.notFound('asset');
  return asset;
}

/** The place of this customer. */
export async function siteOf({ em, organizationId }: Work, id: string, customerId: string): Promise<Site> {
  const site = await em.findOne(Site, { organizationId, id, customerId });
  if (!site) throw refuse.notFound('site');
  return site;
}
