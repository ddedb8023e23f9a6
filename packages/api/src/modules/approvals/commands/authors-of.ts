import type { Work } from '../../../kernel/database/unit-of-work.js';
import { PolicyVersion } from '../../policy/index.js';
import type { ApprovalContent } from '../domain/approval-content.js';

/** Those who wrote the version of the policy an approval is about; of other subjects, nobody. UUIDs. */
export async function authorsOf(
  { em, organizationId }: Work,
  { subject, subjectId }: { subject: ApprovalContent['subject']; subjectId?: string | null },
): Promise<readonly string[]> {
  if (subject !== 'POLICY_VERSION' || !subjectId) return [];
  return (await em.findOne(PolicyVersion, { organizationId, id: subjectId }))?.authors ?? [];
}
