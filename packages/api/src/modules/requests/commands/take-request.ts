import type { RequestChannel, Role } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { Asset } from '../../products/asset.entity.js';
import { enterAsset, type NewAsset } from '../../products/index.js';
import { enterCustomer, enterSite, type NewCustomer, type NewSite } from '../../registers/index.js';
import { Customer } from '../../registers/customer.entity.js';
import type { Site } from '../../registers/site.entity.js';
import { createRequest } from './create-request.js';
import { siteOf, type FileRequest } from './file-request.js';
import type { RequestTools } from './request-tools.js';

/** Ids are UUIDs. Of customer, unit and place: one that is known, or a new one. */
export interface TakeRequest extends FileRequest {
  readonly channel: RequestChannel;
  readonly customerId?: string | null;
  readonly newCustomer?: NewCustomer | null;
  readonly newAsset?: NewAsset | null;
  readonly newSite?: NewSite | null;
  /** Overrides the place's. */
  readonly regionClass?: string | null;
  readonly safety?: boolean | null;
}

export interface TakeRequestTools extends RequestTools {
  readonly personalData: PersonalData;
}

const INTAKE: readonly Role[] = ['AGENT', 'DISPATCHER', 'CALLBACK_AGENT', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

/**
 * Staff take a request for somebody on the phone, who may never have signed in: what is new about them is entered in
 * the same change.
 *
 * Refuses with NotFoundError (customer, asset, site), InvalidInputError (neither or both of known and new, a phone
 * number or serial that is known already, facts the policy asks for).
 */
export async function takeRequest(
  input: TakeRequest,
  work: Work,
  tools: TakeRequestTools,
): Promise<{ subjectId: string }> {
  if (!work.actor.roles.some((role) => INTAKE.includes(role)) || work.actor.kind !== 'STAFF') throw forbidden();
  onlyOne(input);
  const customer = input.newCustomer
    ? await enterCustomer(input.newCustomer, work, tools.personalData)
    : await known(work, input.customerId!);
  const site = await placeOf(work, input, customer, tools.personalData);
  const asset = input.newAsset
    ? await enterAsset({ ...input.newAsset, customerId: customer.id, siteId: site?.id ?? null }, work)
    : input.assetId
      ? await unitOf(work, input.assetId, customer.id)
      : null;
  const place = site ?? (asset?.siteId ? await siteOf(work, asset.siteId, customer.id) : null);
  const { newCustomer: _c, newAsset: _a, newSite: _s, ...said } = input;
  const request = await createRequest(
    work,
    {
      ...said,
      customerId: customer.id,
      assetId: asset?.id ?? null,
      siteId: place?.id ?? null,
      partnerId: asset?.partnerId ?? null,
      regionClass: input.regionClass ?? (place?.regionClass || null),
      foundBy: [asset?.serial, customer.companyName],
    },
    tools,
  );
  return { subjectId: request.id };
}

function onlyOne(input: TakeRequest): void {
  const issues = [];
  if (!input.customerId === !input.newCustomer) issues.push({ path: 'customerId', code: 'knownOrNew' });
  if (input.assetId && input.newAsset) issues.push({ path: 'assetId', code: 'knownOrNew' });
  if (input.siteId && input.newSite) issues.push({ path: 'siteId', code: 'knownOrNew' });
  if (issues.length) throw refuse.input(...issues);
}

async function known({ em, organizationId }: Work, id: string): Promise<Customer> {
  const customer = await em.findOne(Customer, { organizationId, id });
  if (!customer) throw refuse.notFound('customer');
  return customer;
}

async function placeOf(
  work: Work,
  input: TakeRequest,
  customer: Customer,
  personalData: PersonalData,
): Promise<Site | null> {
  if (input.newSite) return enterSite({ ...input.newSite, customerId: customer.id }, work, personalData);
  return input.siteId ? siteOf(work, input.siteId, customer.id) : null;
}

async function unitOf({ em, organizationId }: Work, id: string, customerId: string): Promise<Asset> {
  const asset = await em.findOne(Asset, { organizationId, id, customerId });
  if (!asset) throw refuse.notFound('asset');
  return asset;
}
