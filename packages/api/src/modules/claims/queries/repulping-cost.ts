import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { amountOf, penalty, traceStep, type Policies, type Policy, type TraceStep } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/index.js';
import type { Claim } from '../claim.entity.js';

/** What pulping costs, in minor units, and the rows of the policy that say so. */
export interface RepulpingCost {
  readonly amountMinor: number;
  readonly trace: readonly TraceStep[];
}

/**
 * What pulping goods of a claim costs, by the policy's rates for the ton, on what the request was last decided on; the
 * kind of the claim answers what the remedy is, where the policy asks that. `null` where the policy has no rate.
 */
export async function repulpingCost(
  { em, organizationId }: Work,
  { claim, request }: { readonly claim: Claim; readonly request: ServiceRequest },
  weightKg: number,
  { policies }: { readonly policies: Policies },
): Promise<RepulpingCost | null> {
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const [triage] = await em.execute<{ facts: Facts }[]>(
    `select facts from decision
     where organization_id = ? and request_id = ? and kind = 'TRIAGE' and superseded_at is null`,
    [organizationId, request.id],
  );
  const facts = { ...triage?.facts, ...remedyOf(policy, claim) };
  const units = { TON: weightKg / 1000 };
  const found = policy.penalties.flatMap(({ key }) => {
    const ruling = penalty(policy, key, facts);
    if (ruling?.outcome?.per !== 'TON' || ruling.outcome.currency !== claim.currency) return [];
    const amountMinor = amountOf(ruling.outcome, { units });
    return amountMinor ? [{ amountMinor, trace: traceStep(policy, ruling.trace) }] : [];
  });
  if (!found.length) return null;
  return {
    amountMinor: found.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    trace: found.map(({ trace }) => trace),
  };
}

function remedyOf({ intake }: Policy, { kind }: Claim): Facts {
  const knows = intake.facts['remedy']?.choices.some(({ value }) => value === kind);
  return knows ? { remedy: kind } : {};
}
