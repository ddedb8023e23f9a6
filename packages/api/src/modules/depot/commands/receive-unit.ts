import { uuidv7 } from 'uuidv7';
import { refusing } from '../../../kernel/database/refusing.js';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { reviewApprovals } from '../../approvals/index.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import type { Policy } from '../../policy/index.js';
import { learnFacts, recordOnRequest, type RequestTools } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { DepotRepair } from '../depot-repair.entity.js';
import { returnFact } from '../domain/return-fact.js';
import { lockDepot, type DepotStep } from './lock-depot.js';

export interface SendUnitIn extends DepotStep {
  readonly cameBy?: string | null;
}

export interface ReceiveUnit extends DepotStep {
  /** When it arrived, where that was before now. */
  readonly receivedAt?: Date | null;
  readonly condition: string;
  readonly accessories?: string | null;
  readonly cameBy?: string | null;
}

/** The customer, or somebody for them, says that the unit is on its way to us. */
export async function sendUnitIn(input: SendUnitIn, work: Work): Promise<Done> {
  const { request } = await lockDepot(work, input, 'SEND_IN');
  const repair = await begin(work, request, { state: 'ON_THE_WAY', sentAt: work.now, cameBy: input.cameBy ?? '' });
  await tell(work, request, 'unit.sentIn', repair);
  return { subjectId: request.id };
}

/**
 * A unit has arrived: from then on the policy's promise to return it runs. Refuses with InvalidInputError a moment that
 * has not come, and a unit that is here for another request.
 */
export async function receiveUnit(input: ReceiveUnit, work: Work, { policies }: RequestTools): Promise<Done> {
  const { now, actor } = work;
  const { request, repair: announced } = await lockDepot(work, input, 'RECEIVE');
  const receivedAt = input.receivedAt ?? now;
  if (receivedAt > now) throw refuse.input({ path: 'receivedAt', code: 'depot.receivedInFuture' });
  const received = {
    state: 'RECEIVED' as const,
    receivedAt,
    receivedById: actor.accountId,
    condition: input.condition,
    accessories: input.accessories ?? '',
  };
  const cameBy = input.cameBy || announced?.cameBy || '';
  const repair = announced ?? (await begin(work, request, { ...received, cameBy }));
  Object.assign(repair, received, { cameBy, version: announced ? repair.version + 1 : repair.version });
  await tell(work, request, 'unit.received', repair, { receivedAt });
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  await countFrom(work, request, policy, receivedAt, { policies });
  return { subjectId: request.id };
}

/** The policy's promise to return the unit runs from this moment, unless the request is over already. */
async function countFrom(
  work: Work,
  request: ServiceRequest,
  policy: Policy,
  receivedAt: Date,
  tools: RequestTools,
): Promise<void> {
  const fact = returnFact(policy);
  if (!fact || request.closedAt) return;
  learnFacts(request, policy, { facts: [{ name: fact, value: receivedAt.toISOString() }] });
  await replanRequestClocks(work, request, await decideRequest(work, request, policy));
  await reviewApprovals(work, request, tools);
}

async function begin(work: Work, request: ServiceRequest, first: Partial<DepotRepair>): Promise<DepotRepair> {
  const { em, organizationId, now } = work;
  const repair = em.create(DepotRepair, {
    condition: '',
    accessories: '',
    findings: '',
    actions: '',
    wentBy: '',
    cameBy: '',
    state: 'ON_THE_WAY',
    ...first,
    organizationId,
    id: uuidv7(),
    number: await work.nextNumber('D'),
    requestId: request.id,
    customerId: request.customerId,
    assetId: request.assetId!,
    createdAt: now,
    version: 1,
  });
  const hereAlready = refuse.input({ path: 'requestId', code: 'depot.hereAlready' });
  await refusing(em.flush(), 'unit_is_here_once', hereAlready);
  return repair;
}

async function tell(
  work: Work,
  request: ServiceRequest,
  type: string,
  { id, number }: DepotRepair,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordOnRequest(work, request, { type, public: true, payload: { repairId: id, number, ...more } });
}
