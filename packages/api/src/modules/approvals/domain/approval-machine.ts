import type { ApprovalAction, ApprovalState, ApprovalVerdict } from '@aftercare/schema';
import type { Post, RouteStep } from './approval-content.js';

/** A vote, as far as the course of an approval depends on it. */
export interface Voted {
  /** From 0. */
  readonly step: number;
  readonly post: string;
  /** Further posts of the step the same person holds, for which this counts as well. */
  readonly also: readonly string[];
  readonly verdict: ApprovalVerdict;
  readonly byId: string;
  readonly onBehalfOfId: string | null;
}

/** One round: who asked, who must agree, and what was said so far, in order. */
export interface Round {
  readonly askedById: string;
  /** Those who wrote what is to be agreed to; nobody where nobody did. */
  readonly authorIds: readonly string[];
  readonly steps: readonly RouteStep[];
  readonly votes: readonly Voted[];
}

/** Where a round stands: its state, the step being decided and the posts still to be heard there. */
export interface Standing {
  readonly state: Extract<ApprovalState, 'PENDING' | 'APPROVED' | 'REJECTED' | 'RETURNED'>;
  readonly step: number;
  readonly open: readonly Post[];
}

/** Somebody with the posts they hold; `actsFor` are those in whose place they decide just now. */
export interface Holder {
  readonly accountId: string;
  readonly offices: readonly string[];
  readonly roles: readonly string[];
}
export interface Voter extends Holder {
  readonly actsFor: readonly Holder[];
}

/** What somebody may decide for: every post its holder has in the step; `onBehalfOfId` `null`: they are their own. */
export interface Seat {
  readonly post: Post;
  readonly also: readonly Post[];
  readonly onBehalfOfId: string | null;
}

/**
 * Reads a round: steps in their order, and within one every post side by side. One rejection ends it, one return sends
 * it back; it is approved when no step is left, and at once where there is none.
 */
export function standingOf({ steps, votes }: Pick<Round, 'steps' | 'votes'>): Standing {
  const last = votes.find(({ verdict }) => verdict !== 'APPROVED');
  if (last) return { state: last.verdict as 'REJECTED' | 'RETURNED', step: last.step, open: [] };
  for (const [step, { posts }] of steps.entries()) {
    const heard = votes.flatMap((vote) => (vote.step === step ? [vote.post, ...vote.also] : []));
    const open = posts.filter(({ name }) => !heard.includes(name));
    if (open.length) return { state: 'PENDING', step, open };
  }
  return { state: 'APPROVED', step: steps.length, open: [] };
}

/** Whether it is somebody's own: they asked for it, or wrote in what is to be agreed to. */
export const isOwn = ({ askedById, authorIds }: Pick<Round, 'askedById' | 'authorIds'>, accountId: string): boolean =>
  accountId === askedById || authorIds.includes(accountId);

/**
 * What somebody may decide now. Nobody decides what is their own, neither in somebody's place nor through somebody. One
 * person speaks once in a step, for every post of it they hold. Whoever acts for another has that person's own posts
 * and not those the other only acts for.
 */
export function seatsFor(round: Round, voter: Voter): Seat[] {
  const { state, step, open } = standingOf(round);
  if (state !== 'PENDING' || isOwn(round, voter.accountId)) return [];
  const counted = new Set(
    round.votes.filter((vote) => vote.step === step).flatMap(({ byId, onBehalfOfId }) => [byId, onBehalfOfId]),
  );
  if (counted.has(voter.accountId)) return [];
  const others = voter.actsFor.filter(
    ({ accountId }) => accountId !== voter.accountId && !isOwn(round, accountId) && !counted.has(accountId),
  );
  return [seatOf(open, voter, null), ...others.map((other) => seatOf(open, other, other.accountId))].flat();
}

function seatOf(open: readonly Post[], holder: Holder, onBehalfOfId: string | null): Seat[] {
  const [post, ...also] = open.filter((one) => holds(holder, one));
  return post ? [{ post, also, onBehalfOfId }] : [];
}

const holds = ({ offices, roles }: Holder, { kind, name }: Post): boolean =>
  (kind === 'OFFICE' ? offices : roles).includes(name);

/** What somebody says. Left out, `post` and `onBehalfOfId` are the first that fit, their own before another's. */
export interface Saying {
  readonly verdict: ApprovalVerdict;
  readonly post?: string | null;
  readonly onBehalfOfId?: string | null;
  readonly reason?: string | null;
  readonly minutes?: string | null;
}

export type VoteFlaw = 'notYours' | 'reasonRequired' | 'minutesRequired';

/** The vote somebody casts, or why they cannot. */
export function cast(round: Round, voter: Voter, saying: Saying): Voted | VoteFlaw {
  const seat = seatsFor(round, voter).find(
    ({ post, also, onBehalfOfId }) =>
      (saying.post == null || [post, ...also].some(({ name }) => name === saying.post)) &&
      (saying.onBehalfOfId == null || saying.onBehalfOfId === onBehalfOfId),
  );
  if (!seat) return 'notYours';
  const { step } = standingOf(round);
  if (saying.verdict !== 'APPROVED' && !saying.reason?.trim()) return 'reasonRequired';
  if (round.steps[step]!.board && !saying.minutes?.trim()) return 'minutesRequired';
  const { verdict } = saying;
  const { post, also, onBehalfOfId } = seat;
  return { step, post: post.name, also: also.map(({ name }) => name), verdict, byId: voter.accountId, onBehalfOfId };
}

/** What somebody may do to an approval in that state. */
export function allowedApprovalActions(
  state: ApprovalState,
  round: Round,
  voter: Voter,
): readonly (keyof typeof ApprovalAction)[] {
  if (voter.accountId === round.askedById) {
    if (state === 'PENDING') return ['WITHDRAW'];
    return state === 'RETURNED' ? ['WITHDRAW', 'ASK_AGAIN'] : [];
  }
  return state === 'PENDING' && seatsFor(round, voter).length ? ['APPROVE', 'REJECT', 'RETURN'] : [];
}
