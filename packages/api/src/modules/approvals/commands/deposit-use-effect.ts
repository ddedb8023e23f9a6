import { drawDeposit, refuseOtherDraw } from '../../admission/index.js';
import type { TraceStep } from '../../policy/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/** A safety deposit bears what was agreed to, as it was asked. */
export const depositUseEffect: ApprovalEffect = {
  ask: async (work, _request, { matter, amountMinor }) => {
    await refuseOtherDraw(work, { movementId: matter?.subjectId ?? null, amountMinor });
    return matter!;
  },
  grant: async (work, { subjectId, trace }) => subjectId != null && drawDeposit(work, subjectId, trace as TraceStep),
};
