import { refuse } from '../../../kernel/refusal.js';
import { grantClaim, refuseOtherClaim } from '../../claims/index.js';
import type { TraceStep } from '../../policy/index.js';
import type { ApprovalEffect } from './approval-effect.js';

const roundOf = (payload: Readonly<Record<string, unknown>>) => Number(payload['round']);

/** What was found due of a claim is owed from then on, as it was assessed. */
export const claimEffect: ApprovalEffect = {
  ask: async (work, request, { matter, amountMinor }) => {
    if (!request || !matter?.subjectId) throw refuse.input({ path: 'rule', code: 'claim.assessedOtherwise' });
    await refuseOtherClaim(work, request.id, {
      claimId: matter.subjectId,
      round: roundOf(matter.payload),
      amountMinor,
    });
    return matter;
  },
  grant: async (work, { subjectId, payload, trace }, request) =>
    request !== null &&
    subjectId != null &&
    grantClaim(work, request, { claimId: subjectId, round: roundOf(payload) }, trace as TraceStep),
};
