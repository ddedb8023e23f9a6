import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { missingInReport, type StopReport } from '../domain/missing-in-report.js';
import type { StopOrder } from '../stop-order.entity.js';
import { lockStop, type StopSeen } from './lock-stop.js';
import type { StopTools } from './stop-tools.js';
import { whomToTell } from '../../identity/index.js';

export interface ReportStop extends StopSeen {
  readonly place?: string | null;
  readonly model?: string | null;
  readonly description: string;
}

/**
 * Reports a stop upward: what the policy wants stated is stated, and those it names are told.
 * Refuses with InvalidInputError what is left out, and `investigation.reportedAlready`.
 */
export async function reportStop(input: ReportStop, work: Work, tools: StopTools): Promise<Done> {
  const { order, request } = await lockStop(work, input);
  if (order.reportedAt) throw refuse.input({ path: 'stopOrderId', code: 'investigation.reportedAlready' });
  const { policy } = await tools.policies.version(work.em, work.organizationId, request.policyVersionId);
  const { place = null, model = null, description } = input;
  const issues = missingInReport({ place, model, description }, Object.keys(policy.stopAtOnce?.states ?? {}));
  if (issues.length) throw refuse.input(...issues);
  await enterReport(work, request, order, { place, model, description }, tools);
  return { subjectId: order.id };
}

/** Writes the report onto the stop; where it happened is sealed. */
export async function enterReport(
  work: Work,
  request: ServiceRequest,
  order: StopOrder,
  { place, model, description }: StopReport,
  { personalData }: Pick<StopTools, 'personalData'>,
): Promise<void> {
  const { organizationId, now, actor } = work;
  const at = { organizationId, table: 'stop_order', column: 'place_cipher', id: order.id };
  order.placeCipher = place ? personalData.seal(place, at) : null;
  order.model = model;
  order.description = description;
  order.reportedById = actor.accountId!;
  order.reportedAt = now;
  order.version += 1;
  await recordOnRequest(work, request, {
    type: 'work.stopReported',
    public: false,
    payload: { ground: order.ground, model, description, accounts: await whomToTell(work, order.reportedTo) },
  });
}
