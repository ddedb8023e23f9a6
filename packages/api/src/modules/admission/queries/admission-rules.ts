import { Policies, type AdmissionRules, type Policy } from '../../policy/index.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';

/** The rules on admission with the policy they stand in. */
export interface BoundAdmissionRules {
  readonly versionId: string;
  readonly policy: Policy;
  readonly rules: AdmissionRules;
}

// Sources of bars and effects of approvals are asked without the house: versions are read once here as well.
const POLICIES = new Policies();

/** The rules of one version of the policy, by its UUID; null where it has none on admission. */
export async function admissionRules(
  rows: SqlRows,
  organizationId: string,
  versionId: string,
): Promise<BoundAdmissionRules | null> {
  return bound(await POLICIES.version(rows, organizationId, versionId));
}

/** The rules in force; null where there are none on admission. */
export async function admissionRulesInForce(
  rows: SqlRows,
  organizationId: string,
): Promise<BoundAdmissionRules | null> {
  return bound(await POLICIES.inForce(rows, organizationId));
}

const bound = ({ versionId, policy }: { versionId: string; policy: Policy }): BoundAdmissionRules | null =>
  policy.admission && { versionId, policy, rules: policy.admission };
