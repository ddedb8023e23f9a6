import type { RequestChannel, Role } from '@aftercare/schema';
import type { Done, Entry } from '../../../kernel/database/entry.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import type { PersonalData } from '../../../kernel/personal-data/personal-data.js';
import { refuse } from '../../../kernel/refusal.js';
import { enterAsset, type NewAsset } from '../../products/index.js';
import { enterCustomer, enterSite, type NewCustomer, type NewSite } from '../../registers/index.js';
import { attachPhotos } from './attach-photos.js';
import { createRequest } from './create-request.js';
import type { FileRequest } from './file-request.js';
import { readSurroundings } from './read-surroundings.js';
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
  /** Accounts of staff it is against: they see nothing of it. UUIDs. */
  readonly complainedOfIds?: readonly string[] | null;
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
export async function takeRequest(input: TakeRequest, work: Work, tools: TakeRequestTools): Promise<Done> {
  const { newCustomer, newAsset, newSite, ...known } = input;
  guard(input, work);
  const customerId = newCustomer
    ? (await enterCustomer(newCustomer, work, tools.personalData)).id
    : (await readSurroundings(work, { customerId: input.customerId, assetId: null, siteId: input.siteId })).customer.id;
  const siteId = newSite ? (await enterSite({ ...newSite, customerId }, work, tools.personalData)).id : input.siteId;
  const assetId = newAsset
    ? (await enterAsset({ ...newAsset, customerId, siteId: siteId ?? null }, work)).id
    : input.assetId;
  const done = await takeKnownRequest({ ...known, customerId, siteId, assetId }, work, tools);
  await attachPhotos(work, done.subjectId, input.photoIds ?? []);
  return done;
}

/** Whether all it is about is known, so that `takeKnownRequest` does. */
export const isAllKnown = ({ newCustomer, newAsset, newSite, photoIds }: Asked): boolean =>
  !newCustomer && !newAsset && !newSite && !photoIds?.length;

type Asked = Partial<Readonly<Record<'newCustomer' | 'newAsset' | 'newSite', unknown>>> & Pick<TakeRequest, 'photoIds'>;

/** Takes a request for a customer, unit and place that are known: it reads once and only adds. Refuses like `takeRequest`. */
export async function takeKnownRequest(input: TakeRequest, work: Entry, tools: RequestTools): Promise<Done> {
  guard(input, work);
  const request = await createRequest(work, input, await readSurroundings(work, idsOf(input)), tools);
  return { subjectId: request.id };
}

const idsOf = ({ customerId, assetId, siteId }: TakeRequest) => ({ customerId, assetId, siteId });

function guard(input: TakeRequest, { actor }: Entry): void {
  if (!actor.roles.some((role) => INTAKE.includes(role)) || actor.kind !== 'STAFF') throw forbidden();
  const issues = [];
  if (!input.customerId === !input.newCustomer) issues.push({ path: 'customerId', code: 'knownOrNew' });
  if (input.assetId && input.newAsset) issues.push({ path: 'assetId', code: 'knownOrNew' });
  if (input.siteId && input.newSite) issues.push({ path: 'siteId', code: 'knownOrNew' });
  if (issues.length) throw refuse.input(...issues);
}
