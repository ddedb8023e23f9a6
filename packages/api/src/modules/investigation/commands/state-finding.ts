import type { CauseFamily } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { reviewApprovals } from '../../approvals/index.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import type { Policy, StatedFact } from '../../policy/index.js';
import { learnFacts, recordOnRequest, type RequestTools } from '../../requests/index.js';
import { CauseLeaf } from '../cause-leaf.entity.js';
import { Finding } from '../finding.entity.js';
import { findingOf } from '../queries/finding-of.js';
import { lockInvestigation, type InvestigationSeen } from './lock-investigation.js';
import { stopTheWork } from './stop-the-work.js';

export interface StateFinding extends InvestigationSeen {
  readonly family: CauseFamily;
  readonly leafId?: string | null;
  /** What it is, in words. */
  readonly nature: string;
  /** How grave, by a severity of the policy. */
  readonly degree: string;
  /** Departments of the policy. */
  readonly responsibleUnits: readonly string[];
  /** What it says of the request in the words of the policy; as in triage. */
  readonly causeCode?: string | null;
  readonly faultCode?: string | null;
  readonly complexity?: string | null;
  readonly facts?: readonly StatedFact[] | null;
}

/**
 * Says what was found. It takes the place of what was found before, which stays on record; the request is decided anew on
 * what it teaches; and the work stops at once where the policy wants that of so grave a finding.
 *
 * Refuses with InvalidInputError: no such severity, department or leaf of that family; facts as in triage.
 */
export async function stateFinding(input: StateFinding, work: Work, tools: RequestTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const { investigation, request } = await lockInvestigation(work, input, 'STATE_FINDING');
  const { policy } = await tools.policies.version(em, organizationId, request.policyVersionId);
  const issues = [...offered(policy, input), ...(await leafIssues(work, input))];
  if (issues.length) throw refuse.input(...issues);
  const changed = learnFacts(request, policy, input);
  const targets = await decideRequest(work, request, policy);
  const before = await findingOf(work.rows, organizationId, request.id);
  const { family, nature, degree } = input;
  work.add(Finding, {
    organizationId,
    id: uuidv7(),
    investigationId: investigation.id,
    requestId: request.id,
    family,
    leafId: input.leafId ?? null,
    nature,
    degree,
    responsibleUnits: [...new Set(input.responsibleUnits)],
    facts: changed,
    supersedesId: before?.id ?? null,
    byId: actor.accountId!,
    at: now,
  });
  investigation.version += 1;
  const { tier, severity, entitlement } = request;
  await recordOnRequest(work, request, {
    type: 'finding.stated',
    public: false,
    payload: { family, degree, responsibleUnits: input.responsibleUnits, tier, severity, entitlement, changed },
  });
  await replanRequestClocks(work, request, targets);
  await reviewApprovals(work, request, tools);
  if (policy.stopAtOnce?.severities.includes(degree))
    await stopTheWork(work, request, policy, { cause: 'FINDING', ground: degree, description: nature });
  return { subjectId: investigation.id };
}

function offered({ triage, departments }: Policy, { degree, responsibleUnits }: StateFinding): InputIssue[] {
  const issues: InputIssue[] = Object.hasOwn(triage.severities, degree) ? [] : [{ path: 'degree', code: 'notOffered' }];
  responsibleUnits.forEach((unit, index) => {
    if (!Object.hasOwn(departments, unit)) issues.push({ path: `responsibleUnits.${index}`, code: 'notOffered' });
  });
  return issues;
}

async function leafIssues({ em, organizationId }: Work, { leafId, family }: StateFinding): Promise<InputIssue[]> {
  if (!leafId) return [];
  const leaf = await em.count(CauseLeaf, { organizationId, id: leafId, family, retiredAt: null });
  return leaf ? [] : [{ path: 'leafId', code: 'notOffered' }];
}
