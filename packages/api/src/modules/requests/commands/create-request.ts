import type { RequestChannel, RequestKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { searchVector } from '../../../kernel/search/search-vector.js';
import { startClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import { NEVER, ServiceRequest } from '../service-request.entity.js';
import { requestMachine } from '../domain/request.machine.js';
import type { RequestTools } from './request-tools.js';

/** What is asked, whoever asked and however. Ids are UUIDs of rows that were found to belong together. */
export interface RequestDraft {
  readonly kind: RequestKind;
  readonly channel: RequestChannel;
  readonly customerId: string;
  readonly assetId: string | null;
  readonly siteId: string | null;
  readonly partnerId: string | null;
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  readonly regionClass: string | null;
  readonly safety?: boolean | null;
  readonly title: string;
  readonly description?: string | null;
  readonly wishedFrom?: Date | null;
  readonly wishedTo?: Date | null;
  readonly photoIds?: readonly string[] | null;
  /** What else it is found by: the unit's serial, a company's name. */
  readonly foundBy: readonly (string | null | undefined)[];
}

/** Enters a request: bound to the policy in force, decided, its promises running, in its place in the queue. */
export async function createRequest(
  work: Work,
  draft: RequestDraft,
  { policies }: RequestTools,
): Promise<ServiceRequest> {
  const { em, organizationId, now, actor } = work;
  const { wishedFrom, wishedTo } = draft;
  if (wishedFrom && wishedTo && wishedFrom >= wishedTo)
    throw refuse.input({ path: 'wishedTo', code: 'endsBeforeStart' });
  const { versionId, policy } = await policies.inForce(em, organizationId);
  const { foundBy, photoIds, description, safety, ...said } = draft;
  const request = em.create(
    ServiceRequest,
    {
      ...said,
      organizationId,
      id: uuidv7(),
      number: '',
      state: requestMachine.initial,
      rung: policy.channels.ladder.steps[0] ?? 'PHONE',
      description: description ?? '',
      safety: safety ?? false,
      policyVersionId: versionId,
      severity: 3,
      filedById: actor.accountId,
      filedAt: now,
      dueAt: NEVER,
      duePaused: false,
      brokenPromises: 0,
      updatedAt: now,
      version: 1,
      words: '',
    },
    { persist: false },
  );
  work.add(request);
  // A customer, place or unit that is new with it is decided on, too.
  await em.flush();
  const targets = await decideRequest(work, request, policy, 'FIRST');
  const filed = { type: 'request.filed', public: true, payload: { to: request.state, channel: request.channel } };
  work.record({
    ...filed,
    requestId: request.id,
    step: { from: null, to: request.state },
    counts: { filed: 1 },
    kind: request.kind,
  });
  await startClocks(work, request, targets, filed);
  // As late as can be: whoever takes the next number waits until this change commits.
  request.number = await work.nextNumber('R');
  request.words = searchVector(request.number, draft.title, description, ...foundBy);
  await attachPhotos(work, request, photoIds ?? []);
  return request;
}

/** Photos are uploaded before the request exists; each belongs to one request, and only to its uploader's. */
async function attachPhotos(work: Work, request: ServiceRequest, ids: readonly string[]): Promise<void> {
  if (!ids.length) return;
  const { em, organizationId, actor } = work;
  await work.write();
  const attached = await em.execute<unknown[]>(
    `update file set request_id = ? where organization_id = ? and id in (${ids.map(() => '?').join(', ')})
       and purpose = 'REQUEST_PHOTO' and request_id is null and uploaded_by_id is not distinct from ? returning id`,
    [request.id, organizationId, ...ids, actor.accountId],
  );
  if (attached.length !== new Set(ids).size) throw refuse.input({ path: 'photoIds', code: 'unknown' });
}
