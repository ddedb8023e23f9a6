import type { ScorecardAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policies, Policy, ScorecardRule } from '../../policy/index.js';
import { allowedScorecardActions, judges, type Colleague } from '../domain/scorecard-hands.js';
import { Scorecard } from '../scorecard.entity.js';

/** A card with the rule it is judged by, locked for a step. */
export interface CardInHand {
  readonly card: Scorecard;
  readonly policy: Policy;
  readonly rule: ScorecardRule;
}

export interface SeenCard {
  readonly scorecardId: string;
  readonly version: number;
}

/**
 * The card, locked for a step. Refuses with NotFoundError where somebody neither judges it nor it is theirs, FORBIDDEN
 * where it is their own, ConflictError, IllegalTransitionError.
 */
export async function lockScorecard(
  work: Work,
  policies: Policies,
  { scorecardId, version }: SeenCard,
  action: ScorecardAction,
): Promise<CardInHand> {
  const { em, organizationId, actor } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const card = await work.lock(Scorecard, scorecardId);
  const [who] = await em.execute<Colleague[]>(
    'select id, roles, offices, department from account where organization_id = ? and id = ? and disabled_at is null',
    [organizationId, actor.accountId],
  );
  if (!who) throw forbidden();
  const [successor] = await em.execute<object[]>(
    'select from scorecard where organization_id = ? and corrects_id = ?',
    [organizationId, card.id],
  );
  const question = { ...questionOf(card), corrected: successor !== undefined };
  if (!judges(who, question)) {
    if (card.accountId === who.id || who.roles.includes('EXECUTIVE')) throw forbidden();
    throw refuse.notFound('scorecard');
  }
  if (card.version !== version) throw refuse.conflict(card.version);
  const allowed = allowedScorecardActions(who, question);
  if (!allowed.includes(action)) throw refuse.illegal(card.state, allowed);
  return { card, ...(await ruleOf(work, policies, card)) };
}

const questionOf = ({ state, judgedBy, accountId, department }: Scorecard) => ({
  state,
  judgedBy,
  accountId: accountId ?? null,
  department: department ?? null,
});

/** The policy a card was opened under, and its rule there. */
export async function ruleOf(
  { em, organizationId }: Work,
  policies: Policies,
  { policyVersionId, rule }: Pick<Scorecard, 'policyVersionId' | 'rule'>,
): Promise<Pick<CardInHand, 'policy' | 'rule'>> {
  const { policy } = await policies.version(em, organizationId, policyVersionId);
  return { policy, rule: policy.scorecards.find(({ key }) => key === rule)! };
}
