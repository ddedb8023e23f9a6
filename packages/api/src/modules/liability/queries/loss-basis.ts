import type { HandOver } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { BoundPolicy, Policies, Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import { CustodyRecord } from '../custody-record.entity.js';
import { handOverOf, type Handed } from '../domain/hand-over.js';

export interface LiabilityTools {
  readonly policies: Policies;
}

/** What a loss is decided on: the rules the request is bound to, what triage found, and the signatures on record. */
export interface LossBasis {
  readonly versionId: string;
  readonly policy: Policy;
  /** Of the ruling in `triageId`; the hand-over is that of the signatures, where there are any. */
  readonly facts: Facts;
  readonly triageId: string;
  readonly handOver: HandOver | null;
  /** By whose order the goods went on without a signature: a unit's name in the policy. */
  readonly forcedBy: string | null;
  /** What the facts say was lost; null where they do not. */
  readonly lossMinor: number | null;
  readonly currency: string;
  readonly costs: LossRecord['costs'];
}

/** What is on record of a request, as far as its loss is decided on it. */
export interface LossRecord {
  readonly triage: { readonly id: string; readonly facts: Facts };
  readonly custody: readonly (Handed & { readonly forcedBy?: string | null })[];
  /** The organization's own; the policy's, where it asks for the loss in another, comes first. */
  readonly currency: string;
  /** The trips of the investigation, and the way of the goods of claims; null where nothing is on record. */
  readonly costs: Readonly<Record<'COSTS' | 'FREIGHT_AND_STORAGE', number | null>>;
}

/** Reads a record by the rules. */
export function basisOf(
  { versionId, policy }: BoundPolicy,
  { triage, custody, currency, costs }: LossRecord,
): LossBasis {
  const handOver = handOverOf(custody);
  const loss = triage.facts['loss'];
  const type = policy.intake.facts['loss']?.type;
  return {
    versionId,
    policy,
    facts: handOver ? { ...triage.facts, handOver } : triage.facts,
    triageId: triage.id,
    handOver,
    forcedBy: custody.find(({ forcedBy }) => forcedBy)?.forcedBy ?? null,
    lossMinor: typeof loss === 'number' ? Math.round(loss * 100) : null,
    currency: type?.kind === 'number' ? type.unit : currency,
    costs,
  };
}

/** Refuses with InvalidInputError where nothing was ever decided on the request, as for imported history. */
export async function lossBasis(work: Work, request: ServiceRequest, { policies }: LiabilityTools): Promise<LossBasis> {
  const { em, organizationId } = work;
  const [triage] = await em.execute<LossRecord['triage'][]>(
    `select id, facts from decision
     where organization_id = ? and request_id = ? and kind = 'TRIAGE' and superseded_at is null`,
    [organizationId, request.id],
  );
  if (!triage) throw refuse.input({ path: 'requestId', code: 'liability.notAssessed' });
  const bound = await policies.version(em, organizationId, request.policyVersionId);
  const custody = await em.find(
    CustodyRecord,
    { organizationId, requestId: request.id },
    { orderBy: { handedOverAt: 'asc' } },
  );
  const [own] = await em.execute<Pick<LossRecord, 'currency' | 'costs'>[]>(OWN, [organizationId, request.id]);
  return basisOf(bound, { triage, custody, ...own! });
}

const OWN = `
  select o.currency, json_build_object(
    'COSTS', (select sum(t.amount_minor) from trip_cost t where t.organization_id = r.organization_id and t.request_id = r.id),
    'FREIGHT_AND_STORAGE', (select sum(k.amount_minor) from claim_cost k
      join claim c on c.organization_id = k.organization_id and c.id = k.claim_id
      where c.organization_id = r.organization_id and c.request_id = r.id and k.kind <> 'REPULPING'
      and k.reversed_at is null)) as costs
  from service_request r join organization o on o.id = r.organization_id where r.organization_id = ? and r.id = ?`;
