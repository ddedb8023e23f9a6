import type { Work } from '../../../kernel/database/unit-of-work.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Approval } from '../approval.entity.js';
import { authorsOf } from './authors-of.js';
import { holdersOf, postNames } from './holders-of.js';
import { routeOf } from './route-of.js';

export type ApprovalFact = 'asked' | 'advanced' | 'approved' | 'rejected' | 'returned' | 'withdrawn' | 'reopened';

/**
 * Tells a fact of an approval among colleagues: who must decide next hears of it, the asker of what became of it, and at
 * the end those the rule names. It stands on the spine of its request; what belongs to none is told by the post alone.
 */
export async function tellApproval(
  work: Work,
  approval: Approval,
  request: ServiceRequest | null,
  what: ApprovalFact,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const accounts = await hearersOf(work, approval, what);
  const { id: approvalId, number, label: about, title } = approval;
  const payload = { approvalId, approval: number, about, title, ...more };
  if (request)
    await recordOnRequest(work, request, {
      type: `approval.${what}`,
      public: false,
      payload: { ...payload, accounts },
    });
  else work.tell({ topic: `approval.${what}`, accounts, payload, approvalId });
}

async function hearersOf(work: Work, approval: Approval, what: ApprovalFact): Promise<string[]> {
  const { awaitedOffices: offices, awaitedRoles: roles, askedById } = approval;
  const next = await holdersOf(work, { offices, roles }, [askedById, ...(await authorsOf(work, approval))]);
  const ended = what === 'approved' || what === 'rejected';
  const told = ended ? await holdersOf(work, postNames(routeOf(approval).tell)) : [];
  const asker = what === 'asked' ? [] : [askedById];
  return [...new Set([...next, ...asker, ...told])].toSorted();
}
