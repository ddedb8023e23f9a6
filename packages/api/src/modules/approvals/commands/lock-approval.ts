import type { ApprovalAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { Refusal, refuse } from '../../../kernel/refusal.js';
import { PolicyVersion } from '../../policy/index.js';
import { knowsOf, ServiceRequest } from '../../requests/index.js';
import { ApprovalVote } from '../approval-vote.entity.js';
import { Approval } from '../approval.entity.js';
import { allowedApprovalActions, isOwn, type Holder, type Round, type Voter } from '../domain/approval-machine.js';
import { authorsOf } from './authors-of.js';
import { routeOf } from './route-of.js';

/** An approval and what it belongs to, locked for a change by somebody, and what was said of it in this round. */
export interface LockedApproval {
  readonly approval: Approval;
  readonly request: ServiceRequest | null;
  readonly round: Round;
  readonly voter: Voter;
}

const VOTER = `
  select id as "accountId", offices, roles from account
  where organization_id = ? and kind = 'STAFF' and disabled_at is null and (id = ? or id in (
    select from_id from approval_delegation
    where organization_id = ? and to_id = ? and revoked_at is null and starts_at <= ? and ends_at > ?))`;

/** A request somebody acts on, locked. Refuses with NotFoundError where they do not know of it. */
export async function lockKnownRequest(work: Work, id: string): Promise<ServiceRequest> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const request = await work.lock(ServiceRequest, id);
  if (!(await knowsOf(work, request))) throw refuse.notFound('request');
  return request;
}

/**
 * The approval, locked for that action. Asked in this order: is it known to them (NotFoundError), may they ever
 * (FORBIDDEN), may they now (IllegalTransitionError).
 */
export async function lockApproval(
  work: Work,
  id: string,
  action: keyof typeof ApprovalAction,
): Promise<LockedApproval> {
  const { em, organizationId, actor } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const [found] = await em.execute<{ request_id: string | null; version_id: string | null }[]>(
    `select request_id, case when subject = 'POLICY_VERSION' then subject_id end as version_id
     from approval where organization_id = ? and id = ?`,
    [organizationId, id],
  );
  if (!found) throw refuse.notFound('approval');
  const request = found.request_id === null ? null : await lockKnownRequest(work, found.request_id);
  if (found.version_id) await work.lock(PolicyVersion, found.version_id);
  const approval = await work.lock(Approval, id);
  const voter = await voterOf(work);
  const votes = await em.find(
    ApprovalVote,
    { organizationId, approvalId: id, round: approval.round },
    { orderBy: { id: 'asc' } },
  );
  const round = {
    askedById: approval.askedById,
    authorIds: await authorsOf(work, approval),
    steps: routeOf(approval).steps,
    votes: votes.map((vote) => ({ ...vote, onBehalfOfId: vote.onBehalfOfId ?? null })),
  };
  if (!mayEver(round, voter, action)) throw forbidden();
  const allowed = allowedApprovalActions(approval.state, round, voter);
  if (!allowed.includes(action)) {
    const { state } = approval;
    throw new Refusal('IllegalTransitionError', `approval.is.${state}`, { state, allowedActions: allowed });
  }
  return { approval, request, round, voter };
}

async function voterOf({ em, organizationId, actor, now }: Work): Promise<Voter> {
  const at = now.toISOString();
  const me = actor.accountId!;
  const people = await em.execute<Holder[]>(VOTER, [organizationId, me, organizationId, me, at, at]);
  const self = people.find(({ accountId }) => accountId === me) ?? { accountId: me, offices: [], roles: [] };
  return { ...self, actsFor: people.filter(({ accountId }) => accountId !== me) };
}

/** Whether it is theirs at some step: the asker's own acts are the asker's, deciding is for holders of a post asked. */
function mayEver(round: Round, voter: Voter, action: keyof typeof ApprovalAction): boolean {
  if (action === 'WITHDRAW' || action === 'ASK_AGAIN') return voter.accountId === round.askedById;
  const posts = round.steps.flatMap((step) => step.posts);
  return (
    !isOwn(round, voter.accountId) &&
    [voter, ...voter.actsFor].some(({ offices, roles }) =>
      posts.some(({ kind, name }) => (kind === 'OFFICE' ? offices : roles).includes(name)),
    )
  );
}
