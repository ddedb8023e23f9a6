import type { ApprovalVerdict } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { ApprovalVote } from '../approval-vote.entity.js';
import type { Approval } from '../approval.entity.js';
import { cast, type Voted, type VoteFlaw } from '../domain/approval-machine.js';
import { lockApproval } from './lock-approval.js';
import { settleApproval } from './settle-approval.js';
import { tellApproval, type ApprovalFact } from './tell-approval.js';

export interface DecideApproval {
  readonly approvalId: string;
  /** Of the content as it was shown: a vote on what has changed since is refused. */
  readonly contentHash: string;
  /** For which post, and in whose place; left out, the first that fits. */
  readonly post?: string | null;
  readonly onBehalfOfId?: string | null;
  readonly reason?: string | null;
  /** What the meeting decided; a board cannot do without. */
  readonly minutes?: string | null;
  readonly minutesFileIds?: readonly string[] | null;
}

/** Agrees, for one post of the present step; with the last of the last step, what was asked for is done. */
export const approve = (input: DecideApproval, work: Work): Promise<Done> => decide(input, work, 'APPROVED');

/** Does not agree, and says why: it ends there. */
export const reject = (input: DecideApproval, work: Work): Promise<Done> => decide(input, work, 'REJECTED');

/** Sends it back to the asker, saying what should be changed. */
export const returnForChange = (input: DecideApproval, work: Work): Promise<Done> => decide(input, work, 'RETURNED');

const ACTIONS = { APPROVED: 'APPROVE', REJECTED: 'REJECT', RETURNED: 'RETURN' } as const;
const FLAWS: Readonly<Record<VoteFlaw, { path: string; code: string }>> = {
  notYours: { path: 'post', code: 'approval.notYours' },
  reasonRequired: { path: 'reason', code: 'required' },
  minutesRequired: { path: 'minutes', code: 'approval.minutesRequired' },
};

/** Parallel votes do not disturb each other: not the version is compared but the content. */
async function decide(input: DecideApproval, work: Work, verdict: ApprovalVerdict): Promise<Done> {
  const { approval, request, round, voter } = await lockApproval(work, input.approvalId, ACTIONS[verdict]);
  if (approval.contentHash !== input.contentHash) throw refuse.conflict(approval.version);
  const voted = cast(round, voter, { ...input, verdict });
  if (typeof voted === 'string') throw refuse.input(FLAWS[voted]);
  await keep(input, work, approval, voted);
  await settleApproval(work, approval, request, [...round.votes, voted]);
  approval.version += 1;
  await work.em.flush();
  await tellApproval(work, approval, request, factOf(approval), {
    verdict,
    post: voted.post,
    ...(voted.onBehalfOfId ? { onBehalfOfId: voted.onBehalfOfId } : {}),
    ...(input.reason ? { reason: input.reason } : {}),
  });
  return { subjectId: approval.id };
}

const FACTS: Partial<Record<Approval['state'], ApprovalFact>> = {
  APPROVED: 'approved',
  REJECTED: 'rejected',
  RETURNED: 'returned',
};
const factOf = ({ state }: Approval): ApprovalFact => FACTS[state] ?? 'advanced';

async function keep(input: DecideApproval, work: Work, { id, round, contentHash }: Approval, voted: Voted) {
  const { em, organizationId, now } = work;
  const files = await takeMinutes(work, id, input.minutesFileIds ?? []);
  em.create(ApprovalVote, {
    organizationId,
    id: uuidv7(),
    approvalId: id,
    round,
    ...voted,
    also: [...voted.also],
    reason: input.reason ?? null,
    minutes: input.minutes ?? null,
    minutesFileIds: files,
    at: now,
    contentHash,
  });
}

/** Papers of the meeting, sent by whoever votes: from now on they are the approval's, and do not change. */
async function takeMinutes({ em, organizationId, actor }: Work, approvalId: string, ids: readonly string[]) {
  const files = [...new Set(ids)];
  if (!files.length) return [];
  const taken = await em.execute<unknown[]>(
    `update file set approval_id = ? where organization_id = ? and id = any(?::uuid[]) and purpose = 'MINUTES'
     and approval_id is null and uploaded_by_id = ? returning id`,
    [approvalId, organizationId, `{${files.join(',')}}`, actor.accountId],
  );
  if (taken.length !== files.length) throw refuse.input({ path: 'minutesFileIds', code: 'unknownChoice' });
  return files;
}
