import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOwnDraft } from '../domain/policy-version.machine.js';
import { policyIssues } from '../format/policy-issues.js';
import { policyInForce, type Policies } from '../policies.js';
import type { PolicyVersion } from '../policy-version.entity.js';
import { lockPolicyVersion, type PolicyStepInput } from './lock-policy-version.js';
import { recordPolicyStep } from './record-policy-step.js';

export interface PolicyTools {
  readonly policies: Policies;
}

/**
 * Somebody else than its authors has looked the draft through: it is ready to be agreed to, and stands still.
 * Refuses with InvalidInputError `policyHasIssues` while the text is wrong.
 */
export async function reviewPolicyVersion(input: PolicyStepInput, work: Work): Promise<{ subjectId: string }> {
  const version = await lockPolicyVersion(work, input, 'REVIEW');
  const { source, code } = await work.em.populate(version, ['source']);
  const issues = policyIssues(source, code);
  if (issues.length)
    throw refuse.input({ path: 'policyVersionId', code: 'policyHasIssues', values: { count: issues.length } });
  version.state = 'REVIEWED';
  recordPolicyStep(work, version, 'REVIEW');
  return { subjectId: version.id };
}

/**
 * The management agrees to a version. Where the policy in force says who agrees to a new version, its own approval does
 * that instead: InvalidInputError `approvedByChain`.
 */
export async function approvePolicyVersion(
  input: PolicyStepInput,
  work: Work,
  tools: PolicyTools,
): Promise<{ subjectId: string }> {
  const version = await lockPolicyVersion(work, input, 'APPROVE');
  if (work.actor.kind !== 'SYSTEM' && (await hasChain(work, tools)))
    throw refuse.input({ path: 'policyVersionId', code: 'approvedByChain' });
  return approved(work, version);
}

/**
 * What an approval of a POLICY_VERSION leads to once everybody it asked has agreed; refused to whoever wrote in the
 * version (InvalidInputError `ownDraft`). UUID.
 */
export async function policyVersionApproved(
  policyVersionId: string,
  work: Work,
  version: PolicyVersion,
): Promise<{ subjectId: string }> {
  if (version.id !== policyVersionId || version.state !== 'REVIEWED') throw refuse.illegal(version.state, []);
  if (isOwnDraft('APPROVE', version.authors, work.actor.accountId))
    throw refuse.input({ path: 'policyVersionId', code: 'ownDraft' });
  return approved(work, version);
}

function approved(work: Work, version: PolicyVersion): { subjectId: string } {
  version.state = 'APPROVED';
  recordPolicyStep(work, version, 'APPROVE');
  return { subjectId: version.id };
}

async function hasChain(work: Work, { policies }: PolicyTools): Promise<boolean> {
  const { rows, organizationId, now } = work;
  const [row] = (await rows.execute(policyInForce('?', '?::timestamptz'), [organizationId, now.toISOString()])) as {
    id: string;
  }[];
  if (!row) return false;
  const { policy } = await policies.version(rows, organizationId, row.id);
  return policy.approvals.some(({ of }) => of === 'POLICY_VERSION');
}
