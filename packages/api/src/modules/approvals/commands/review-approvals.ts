import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Approval } from '../approval.entity.js';
import { isSameRoute } from '../domain/approval-content.js';
import { effectOf } from './approval-effects.js';
import { endApproval } from './end-approval.js';
import { openApproval, tellOpened } from './ask-approval.js';
import { contentOf } from './content-hash.js';
import { liftRoute } from './lift-route.js';
import { routeOf } from './route-of.js';
import { routeBy, rulingBasis, type ApprovalTools, type RulingBasis } from './ruling-basis.js';
import { grantApproval } from './settle-approval.js';

/**
 * A request was decided anew, on other facts. An approval of it, pending or granted, that would now go another way is
 * superseded, and the next round asked for at once, of those who must agree now; one that would go the same way stands,
 * and what the new ruling undid is done again. Called by whoever re-decides a request, after the decision.
 */
export async function reviewApprovals(work: Work, request: ServiceRequest, tools: ApprovalTools): Promise<void> {
  const { em, organizationId } = work;
  const state = { $in: ['PENDING', 'APPROVED'] as const };
  const standing = await em.find(
    Approval,
    { organizationId, requestId: request.id, state },
    { orderBy: { id: 'asc' } },
  );
  if (!standing.length) return;
  await em.flush();
  await work.write();
  const basis = await rulingBasis(work, request, tools);
  for (const approval of standing) await review(work, request, basis, approval);
}

async function review(work: Work, request: ServiceRequest, basis: RulingBasis, approval: Approval): Promise<void> {
  const { route: written, trace } = routeBy(basis, approval.rule, approval.amountMinor ?? null);
  const route = await liftRoute(work, basis.policy, written, [approval.askedById]);
  const { undoneByRuling } = effectOf(approval.subject);
  if (isSameRoute(route, routeOf(approval))) {
    if (!undoneByRuling || approval.state !== 'APPROVED') return;
    approval.effectiveAt = null;
    return grantApproval(work, approval, request);
  }
  const before = contentOf(approval);
  endApproval(approval, 'SUPERSEDED', work.now);
  await work.em.flush();
  const next = await openApproval(
    work,
    basis,
    request,
    { ...before, facts: basis.facts, route },
    {
      askedById: approval.askedById,
      trace,
      earlier: [...approval.earlier, before],
      effectiveAt: undoneByRuling ? null : approval.effectiveAt,
      replacesId: approval.id,
    },
  );
  await tellOpened(work, next, request, 'reopened', { stepsBefore: before.route.steps });
}
