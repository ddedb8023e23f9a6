import type { RecoveryAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { recoveryActions } from '../domain/liability-actions.js';
import { Recovery } from '../recovery.entity.js';
import { lockKnown } from './lock-known.js';

/** A claim for money and its request, locked for an action; refuses as `lockDecision` does. */
export async function lockRecovery(
  work: Work,
  id: string,
  version: number,
  action: RecoveryAction,
): Promise<{ readonly recovery: Recovery; readonly request: ServiceRequest }> {
  const { em, organizationId } = work;
  const found = await em.findOne(Recovery, { organizationId, id });
  if (!found) throw refuse.notFound('recovery');
  const request = await lockKnown(work, found.requestId);
  const recovery = await work.lock(Recovery, id);
  if (recovery.version !== version) throw refuse.conflict(recovery.version);
  const allowed = recoveryActions(recovery.state);
  if (!allowed.includes(action)) throw refuse.illegal(recovery.state, allowed);
  return { recovery, request };
}
