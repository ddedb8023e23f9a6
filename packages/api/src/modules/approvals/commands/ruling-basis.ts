import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import {
  approvalRoute,
  traceStep,
  whoInWords,
  type Policies,
  type Policy,
  type TraceStep,
} from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Post, Route } from '../domain/approval-content.js';

/** What a route is decided by: the policy, and what triage found the request to be. */
export interface RulingBasis {
  readonly versionId: string;
  readonly policy: Policy;
  readonly facts: Facts;
  readonly tier: string | null;
  readonly severity: string | null;
}

export interface ApprovalTools {
  readonly policies: Policies;
}

/**
 * The facts on which the request was last decided; without a request, the policy in force and no facts.
 * Refuses with InvalidInputError where nothing was ever decided, as for imported history.
 */
export async function rulingBasis(
  work: Work,
  request: ServiceRequest | null,
  { policies }: ApprovalTools,
): Promise<RulingBasis> {
  const { em, organizationId } = work;
  if (!request) return { ...(await policies.inForce(em, organizationId)), facts: {}, tier: null, severity: null };
  const [triage] = await em.execute<{ facts: Facts; outcome: { tier: string; severity: string } }[]>(
    `select facts, outcome from decision
     where organization_id = ? and request_id = ? and kind = 'TRIAGE' and superseded_at is null`,
    [organizationId, request.id],
  );
  if (!triage) throw refuse.input({ path: 'requestId', code: 'approval.notDecided' });
  const { tier, severity } = triage.outcome;
  return {
    ...(await policies.version(em, organizationId, request.policyVersionId)),
    facts: triage.facts,
    tier,
    severity,
  };
}

/** Who must agree by a rule, in the policy's own words, and the row that says so; no steps where nobody need. */
export function routeBy(
  { policy, facts, tier, severity }: RulingBasis,
  rule: string,
  amountMinor: number | null,
): { route: Route; trace: TraceStep } {
  const amount = amountMinor === null ? null : amountMinor / 100;
  const ruling = approvalRoute(policy, facts, { rule, amount, tier, severity });
  if (!ruling) throw refuse.input({ path: 'rule', code: 'notOffered' });
  const { steps = [], tell = [] } = ruling.route ?? {};
  return {
    route: {
      steps: steps.map(({ by, board }) => ({ posts: by.map((name) => postOf(policy, name)), board })),
      tell: tell.map((name) => postOf(policy, name)),
    },
    trace: traceStep(policy, ruling.trace),
  };
}

function postOf({ offices, roles }: Policy, name: string): Post {
  return { name, kind: offices[name] ? 'OFFICE' : 'ROLE', label: whoInWords({ offices, roles }, name) };
}
