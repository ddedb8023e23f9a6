import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Approval } from '../approval.entity.js';
import { standingOf, type Voted } from '../domain/approval-machine.js';
import { effectOf } from './approval-effects.js';
import { postNames } from './holders-of.js';
import { routeOf } from './route-of.js';

/**
 * Puts an approval where its votes of this round have brought it, and does what it was asked for once it is granted;
 * what was done in an earlier round is not done twice.
 */
export async function settleApproval(
  work: Work,
  approval: Approval,
  request: ServiceRequest | null,
  votes: readonly Voted[],
): Promise<void> {
  const { state, step, open } = standingOf({ steps: routeOf(approval).steps, votes });
  approval.state = state;
  approval.step = step;
  const { offices, roles } = postNames(open);
  approval.awaitedOffices = [...offices];
  approval.awaitedRoles = [...roles];
  approval.decidedAt = state === 'PENDING' ? null : work.now;
  if (state === 'APPROVED') await grantApproval(work, approval, request);
}

export async function grantApproval(work: Work, approval: Approval, request: ServiceRequest | null): Promise<void> {
  const { grant } = effectOf(approval.subject);
  if (grant && !approval.effectiveAt && (await grant(work, approval, request))) approval.effectiveAt = work.now;
}
