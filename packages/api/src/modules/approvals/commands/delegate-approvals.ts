import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { ApprovalDelegation } from '../approval-delegation.entity.js';

export interface DelegateApprovals {
  readonly toId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reason?: string | null;
}

/**
 * Lets a colleague decide in one's place for a time. Only one's own posts go over, never what one decides for somebody
 * else. Refuses with NotFoundError (no such colleague), InvalidInputError (oneself, a period that is over or ends
 * before it begins).
 */
export async function delegateApprovals(input: DelegateApprovals, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const { toId, startsAt, endsAt, reason } = input;
  if (toId === actor.accountId) throw refuse.input({ path: 'toId', code: 'approval.notToYourself' });
  if (endsAt <= startsAt) throw refuse.input({ path: 'endsAt', code: 'endsBeforeStart' });
  if (endsAt <= now) throw refuse.input({ path: 'endsAt', code: 'approval.over' });
  const [colleague] = await em.execute<unknown[]>(
    `select 1 from account where organization_id = ? and id = ? and kind = 'STAFF' and disabled_at is null`,
    [organizationId, toId],
  );
  if (!colleague) throw refuse.notFound('account');
  const delegation = em.create(ApprovalDelegation, {
    organizationId,
    id: uuidv7(),
    fromId: actor.accountId,
    toId,
    startsAt,
    endsAt,
    reason: reason ?? null,
    createdAt: now,
  });
  await em.flush();
  return { subjectId: delegation.id };
}

/** Takes it back; what was decided meanwhile stands. Once is enough: a second time changes nothing. */
export async function revokeDelegation(input: { readonly delegationId: string }, work: Work): Promise<Done> {
  const delegation = await work.lock(ApprovalDelegation, input.delegationId);
  if (delegation.fromId !== work.actor.accountId) throw refuse.notFound('delegation');
  delegation.revokedAt ??= work.now;
  await work.em.flush();
  return { subjectId: delegation.id };
}
