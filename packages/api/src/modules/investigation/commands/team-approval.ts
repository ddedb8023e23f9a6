import type { ApprovalState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestTools } from '../../requests/index.js';
import type { InvestigationInHand } from './lock-investigation.js';

/** The newest approval of an investigation's team; null where none was asked for. */
export async function teamApproval(
  { em, organizationId }: Work,
  investigationId: string,
): Promise<{ readonly id: string; readonly state: ApprovalState; readonly version: number } | null> {
  const [newest] = await em.execute<{ id: string; state: ApprovalState; version: number }[]>(
    `select id, state, version from approval where organization_id = ? and subject = 'TEAM' and subject_id = ?
     order by asked_at desc, id desc limit 1`,
    [organizationId, investigationId],
  );
  return newest ?? null;
}

/**
 * Nobody goes to look before there is a team, and the organization agrees to it where the policy wants that.
 * Refuses with InvalidInputError `investigation.noTeam`, `investigation.teamNotApproved`.
 */
export async function requireTeam(work: Work, { investigation, request }: InvestigationInHand, tools: RequestTools) {
  const { em, organizationId } = work;
  const [lead] = await em.execute<unknown[]>(
    `select 1 from investigation_member
     where organization_id = ? and investigation_id = ? and role = 'LEAD' and left_at is null`,
    [organizationId, investigation.id],
  );
  if (!lead) throw refuse.input({ path: 'investigationId', code: 'investigation.noTeam' });
  const { policy } = await tools.policies.version(em, organizationId, request.policyVersionId);
  if (!policy.approvals.some(({ of }) => of === 'TEAM')) return;
  if ((await teamApproval(work, investigation.id))?.state !== 'APPROVED')
    throw refuse.input({ path: 'investigationId', code: 'investigation.teamNotApproved' });
}
