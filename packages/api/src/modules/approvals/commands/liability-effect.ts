import { refuse } from '../../../kernel/refusal.js';
import { proposedLiability, putLiabilityInForce } from '../../liability/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/** Shares of a loss other than by the rule: they are proposed first, and hold once they are agreed to. */
export const liabilityEffect: ApprovalEffect = {
  ask: async (work, request) => {
    const proposed = request && (await proposedLiability(work, request.id));
    if (!proposed) throw refuse.input({ path: 'rule', code: 'liability.nothingProposed' });
    const { decision, shares } = proposed;
    return {
      subjectId: decision.id,
      payload: {
        shares: shares.map(({ department, named, basisPoints, amountMinor }) => ({
          department,
          named: named ?? null,
          basisPoints,
          amountMinor,
        })),
      },
    };
  },
  grant: async (work, { subjectId }, request) => {
    const proposed = request && (await proposedLiability(work, request.id));
    if (!request || proposed?.decision.id !== subjectId) return false;
    await putLiabilityInForce(work, request, proposed!);
    return true;
  },
};
