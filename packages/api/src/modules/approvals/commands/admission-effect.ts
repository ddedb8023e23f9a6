import { grantAdmission, refuseOtherAdmission } from '../../admission/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/** Somebody is admitted to a place, once all agree and nothing else is missing. */
export const admissionEffect: ApprovalEffect = {
  ask: async (work, _request, { matter }) => {
    await refuseOtherAdmission(work, matter?.subjectId ?? null);
    return matter!;
  },
  grant: async (work, { subjectId }) => subjectId != null && grantAdmission(work, subjectId),
};
