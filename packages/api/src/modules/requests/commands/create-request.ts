import type { RequestChannel, RequestKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Entry } from '../../../kernel/database/entry.js';
import type { Facts } from '../../../kernel/decision-table/index.js';
import { refuse } from '../../../kernel/refusal.js';
import { searchVector } from '../../../kernel/search/search-vector.js';
import { startClocks } from '../../clocks/index.js';
import { decideFirst } from '../../entitlement/index.js';
import { hiddenFrom, readFacts, type StatedFact } from '../../policy/index.js';
import { NEVER, ServiceRequest } from '../service-request.entity.js';
import { requestMachine } from '../domain/request.machine.js';
import type { Surroundings } from './read-surroundings.js';
import type { RequestTools } from './request-tools.js';

/** What is asked for, whoever asks. */
export interface RequestWish {
  readonly kind: RequestKind;
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  /** Answers to what the policy asks besides. */
  readonly facts?: readonly StatedFact[] | null;
  readonly title: string;
  readonly description?: string | null;
  readonly wishedFrom?: Date | null;
  readonly wishedTo?: Date | null;
}

/** The same, however it was asked. */
export interface RequestDraft extends RequestWish {
  readonly channel: RequestChannel;
  /** Overrides the place's. */
  readonly regionClass?: string | null;
  readonly safety?: boolean | null;
  /** Accounts of staff it is against. UUIDs. */
  readonly complainedOfIds?: readonly string[] | null;
}

/**
 * Enters a request: bound to the policy in force, decided, its promises running, in its place in the queue. Its number
 * is drawn as it is written.
 */
export async function createRequest(
  work: Entry,
  draft: RequestDraft,
  { customer, asset, site, subject, policyVersionId }: Surroundings,
  { policies }: RequestTools,
): Promise<ServiceRequest> {
  const { organizationId, now, actor } = work;
  const { wishedFrom, wishedTo } = draft;
  if (wishedFrom && wishedTo && wishedFrom >= wishedTo)
    throw refuse.input({ path: 'wishedTo', code: 'endsBeforeStart' });
  if (!policyVersionId) throw new Error(`The organization ${organizationId} has no policy in force`);
  const { policy } = await policies.version(work.rows, organizationId, policyVersionId);
  const number = work.number('R');
  const request = work.add(ServiceRequest, {
    ...askedIn(draft),
    organizationId,
    id: uuidv7(),
    number,
    customerId: customer.id,
    assetId: asset?.id,
    siteId: site?.id,
    partnerId: asset?.partnerId,
    regionClass: draft.regionClass ?? (site?.regionClass || null),
    state: requestMachine.initial,
    rung: policy.channels.ladder.steps[0] ?? 'PHONE',
    policyVersionId,
    facts: stated(readFacts(policy, draft.facts ?? [])),
    complainedOfIds: [...(draft.complainedOfIds ?? [])],
    hiddenFrom: hiddenFrom(policy, draft.kind),
    severity: 3,
    filedById: actor.accountId,
    filedAt: now,
    dueAt: NEVER,
    duePaused: false,
    brokenPromises: 0,
    updatedAt: now,
    version: 1,
    words: searchVector(number, draft.title, draft.description, asset?.serial, customer.companyName),
  });
  const targets = decideFirst(work, request, policy, subject);
  const filed = { type: 'request.filed', public: true, payload: { to: request.state, channel: request.channel } };
  work.record({
    ...filed,
    requestId: request.id,
    step: { from: null, to: request.state },
    counts: { filed: 1 },
    kind: request.kind,
  });
  await startClocks(work, request, targets, filed);
  return request;
}

const stated = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

/** The fields of a row that say what was asked. */
const askedIn = (draft: RequestDraft) => ({
  kind: draft.kind,
  channel: draft.channel,
  title: draft.title,
  description: draft.description ?? '',
  componentCode: draft.componentCode,
  faultCode: draft.faultCode,
  causeCode: draft.causeCode,
  complexity: draft.complexity,
  safety: draft.safety ?? false,
  wishedFrom: draft.wishedFrom,
  wishedTo: draft.wishedTo,
});
