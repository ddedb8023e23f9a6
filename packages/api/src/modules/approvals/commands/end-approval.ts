import type { Approval } from '../approval.entity.js';

/** It waits for nobody any more. */
export function endApproval(approval: Approval, state: 'WITHDRAWN' | 'SUPERSEDED', now: Date): void {
  approval.state = state;
  approval.awaitedOffices = [];
  approval.awaitedRoles = [];
  approval.decidedAt ??= now;
  approval.version += 1;
}
