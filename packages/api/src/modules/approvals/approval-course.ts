import type { ApprovalState } from '@aftercare/schema';
import { encodeGlobalId } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { Code } from '../../kernel/read/view.js';
import type { Post, Route } from './domain/approval-content.js';
import {
  allowedApprovalActions,
  seatsFor,
  type Holder,
  type Round,
  type Voted,
  type Voter,
} from './domain/approval-machine.js';
import { authorsOf, hands, votesOfRound } from './approvals.sql.js';

type Source = Readonly<Record<string, unknown>>;
type Named = Holder & { readonly name: string | null };

/** What fields about the course of an approval read beside its columns: the round's votes, whose it is, and who asks. */
export const COURSE_READS: Code['reads'] = {
  round_votes: (row) => votesOfRound(row),
  authors: (row) => authorsOf(row),
  viewer_hands: () => hands(),
};

const roundOf = (source: Source): Round => ({
  askedById: source['asked_by_id'] as string,
  authorIds: source['authors'] as string[],
  steps: (source['route'] as Route).steps,
  votes: source['round_votes'] as Voted[],
});

function voterOf(source: Source, { actor }: ReadContext): Voter {
  const people = source['viewer_hands'] as Named[];
  const accountId = actor.accountId ?? '';
  const self = people.find((one) => one.accountId === accountId) ?? { accountId, offices: [], roles: [] };
  return { ...self, actsFor: people.filter((one) => one.accountId !== accountId) };
}

const named = ({ name, label }: Post, { actor }: ReadContext) => ({
  name,
  label: localizedText(label, actor.language),
});

/** The route, and what became of each post in the present round. */
export function stepsOf(source: Source, context: ReadContext) {
  const { steps } = roundOf(source);
  const votes = source['round_votes'] as readonly (Voted & { readonly id: string })[];
  const current = source['state'] === 'PENDING' ? (source['step'] as number) : null;
  return steps.map(({ posts, board }, at) => ({
    number: at + 1,
    board,
    current: at === current,
    posts: posts.map((post) => {
      const vote = votes.find((one) => one.step === at && [one.post, ...one.also].includes(post.name));
      const voteId = vote ? encodeGlobalId('ApprovalVote', vote.id) : null;
      return { ...named(post, context), verdict: vote?.verdict ?? null, voteId };
    }),
  }));
}

export const tellOf = (source: Source, context: ReadContext) =>
  (source['route'] as Route).tell.map((post) => named(post, context));

/** For which posts, and in whose place, whoever asks may decide now. */
export function seatsOf(source: Source, context: ReadContext) {
  if (source['state'] !== 'PENDING') return [];
  const people = source['viewer_hands'] as Named[];
  return seatsFor(roundOf(source), voterOf(source, context)).map(({ post, also, onBehalfOfId }) => ({
    ...named(post, context),
    also: also.map((one) => named(one, context)),
    onBehalfOfId: onBehalfOfId === null ? null : encodeGlobalId('Account', onBehalfOfId),
    onBehalfOf: people.find(({ accountId }) => accountId === onBehalfOfId)?.name ?? null,
  }));
}

export const actionsOf = (source: Source, context: ReadContext) =>
  allowedApprovalActions(source['state'] as ApprovalState, roundOf(source), voterOf(source, context));
