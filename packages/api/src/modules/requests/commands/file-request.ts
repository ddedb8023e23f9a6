import type { Done, Entry } from '../../../kernel/database/entry.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { capacitiesOf } from '../requests.guards.js';
import { attachPhotos } from './attach-photos.js';
import { createRequest, type RequestWish } from './create-request.js';
import { readSurroundings } from './read-surroundings.js';
import type { RequestTools } from './request-tools.js';

/** Ids are UUIDs. */
export interface FileRequest extends RequestWish {
  readonly assetId?: string | null;
  readonly siteId?: string | null;
  readonly photoIds?: readonly string[] | null;
}

/**
 * A customer files a request in the portal, or a partner's program or person for a unit that came through the partner.
 *
 * Refuses with NotFoundError (asset, site), InvalidInputError (facts the policy asks for; photos).
 */
export async function fileRequest(input: FileRequest, work: Work, tools: RequestTools): Promise<Done> {
  const done = await filePlainRequest(input, work, tools);
  await attachPhotos(work, done.subjectId, input.photoIds ?? []);
  return done;
}

/** Files a request without photos: it reads once and only adds. Refuses like `fileRequest`. */
export async function filePlainRequest(input: FileRequest, work: Entry, tools: RequestTools): Promise<Done> {
  const { actor } = work;
  const capacities = capacitiesOf(actor);
  if (!capacities.includes('CUSTOMER') && !capacities.includes('PARTNER')) throw forbidden();
  const isPartner = actor.kind === 'PARTNER';
  if (isPartner && !input.assetId) throw refuse.input({ path: 'assetId', code: 'required' });
  const { assetId, siteId } = input;
  const around = await readSurroundings(work, { customerId: isPartner ? null : actor.customerId!, assetId, siteId });
  if (isPartner && around.asset!.partnerId !== actor.partnerId) throw refuse.notFound('asset');
  const request = await createRequest(work, { ...input, channel: isPartner ? 'PARTNER' : 'PORTAL' }, around, tools);
  return { subjectId: request.id };
}
