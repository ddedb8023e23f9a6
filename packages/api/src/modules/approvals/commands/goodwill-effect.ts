import { refuse } from '../../../kernel/refusal.js';
import { grantGoodwill } from '../../entitlement/index.js';
import type { TraceStep } from '../../policy/index.js';
import type { ApprovalEffect } from './approval-effect.js';

/** The organization bears what by its rules it need not: from then on the request costs the customer nothing. */
export const goodwillEffect: ApprovalEffect = {
  ask: async (_work, request) => {
    if (!request) throw refuse.input({ path: 'requestId', code: 'required' });
    if (request.entitlement === 'FREE') throw refuse.input({ path: 'rule', code: 'approval.freeAlready' });
    return { subjectId: null, payload: {} };
  },
  grant: async (work, { number, trace }, request) => {
    if (!request) return false;
    await grantGoodwill(work, request, number, trace as TraceStep);
    return true;
  },
  undoneByRuling: true,
};
