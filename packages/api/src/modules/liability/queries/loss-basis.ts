import type { HandOver, LossOrigin } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { render } from '../../../kernel/read/index.js';
import { refuse } from '../../../kernel/refusal.js';
import type { BoundPolicy, Policies, Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import { CustodyRecord } from '../custody-record.entity.js';
import { handOverOf, type Handed } from '../domain/hand-over.js';
import { lossFigures, type LossFigures } from './loss-figures.sql.js';

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
  /** What was agreed to be due of claims; where there are none, what the facts say was lost; null where they do not. */
  readonly lossMinor: number | null;
  readonly lossFrom: LossOrigin | null;
  readonly currency: string;
  readonly figures: LossFigures;
}

/** What is on record of a request, as far as its loss is decided on it. */
export interface LossRecord {
  readonly triage: { readonly id: string; readonly facts: Facts };
  readonly custody: readonly (Handed & { readonly forcedBy?: string | null })[];
  /** The organization's own; the policy's, where it asks for the loss in another, comes first. */
  readonly currency: string;
  readonly figures: LossFigures;
}

/** Reads a record by the rules. */
export function basisOf(
  { versionId, policy }: BoundPolicy,
  { triage, custody, currency: own, figures }: LossRecord,
): LossBasis {
  const handOver = handOverOf(custody);
  const stated = triage.facts['loss'];
  const type = policy.intake.facts['loss']?.type;
  const currency = type?.kind === 'number' ? type.unit : own;
  // Claims are in the organization's own money.
  const agreedTo = currency === own ? figures.agreedTo : null;
  return {
    versionId,
    policy,
    facts: handOver ? { ...triage.facts, handOver } : triage.facts,
    triageId: triage.id,
    handOver,
    forcedBy: custody.find(({ forcedBy }) => forcedBy)?.forcedBy ?? null,
    ...(agreedTo
      ? { lossMinor: agreedTo, lossFrom: 'CLAIMS' }
      : typeof stated === 'number'
        ? { lossMinor: Math.round(stated * 100), lossFrom: 'FACTS' }
        : { lossMinor: null, lossFrom: null }),
    currency,
    figures,
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
  const [own] = await em.execute<Pick<LossRecord, 'currency' | 'figures'>[]>(OWN, [organizationId, request.id]);
  return basisOf(bound, { triage, custody, ...own! });
}

const OWN = `select o.currency, ${render(lossFigures).text} as figures
  from service_request r join organization o on o.id = r.organization_id where r.organization_id = ? and r.id = ?`;
