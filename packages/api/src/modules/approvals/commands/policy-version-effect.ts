import { refuse } from '../../../kernel/refusal.js';
import { PolicyVersion, policyVersionApproved } from '../../policy/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/** The organization agrees to a version of its policy that has been looked through; putting it in force comes after. */
export const policyVersionEffect: ApprovalEffect = {
  ask: async (work, _request, { policyVersionId }) => {
    if (!policyVersionId) throw refuse.input({ path: 'policyVersionId', code: 'required' });
    const version = await work.lock(PolicyVersion, policyVersionId);
    if (version.state !== 'REVIEWED') throw refuse.input({ path: 'policyVersionId', code: 'approval.notReviewed' });
    return { subjectId: policyVersionId, payload: {} };
  },
  grant: async (work, { subjectId }) => {
    const version = await work.lock(PolicyVersion, subjectId!);
    if (version.state !== 'REVIEWED') return false;
    await policyVersionApproved(version.id, work, version);
    return true;
  },
};
