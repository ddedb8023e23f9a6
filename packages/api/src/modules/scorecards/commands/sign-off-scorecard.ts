import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { consequences, score, unmarked, type GradedCard, type Policies } from '../../policy/index.js';
import type { Scorecard } from '../scorecard.entity.js';
import { putMarks, type JudgeScorecard } from './judge-scorecard.js';
import { lockScorecard } from './lock-scorecard.js';
import { takeStock } from './take-stock.js';

/** Cards of the same work that were signed and stand: another that corrects them is not signed yet. */
const EARLIER = `select c.to_on::text as "endsOn", c.grade from scorecard c
  where c.organization_id = ? and c.rule = ? and c.subject_kind = ? and c.subject = ? and c.state = 'SIGNED_OFF'
    and c.from_on <> ?::date and not exists (select from scorecard n
      where n.organization_id = c.organization_id and n.corrects_id = c.id and n.state = 'SIGNED_OFF')`;

/**
 * Signs a card: its score, its grade, what it is worth of the pay and what follows of the year. From then on it stays as
 * it is. Refuses like `judgeScorecard`, and with InvalidInputError: `marks.<criterion>` (`required`).
 */
export async function signOffScorecard(
  input: JudgeScorecard,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<Done> {
  const hand = await lockScorecard(work, policies, input, 'SIGN_OFF');
  const { card, policy, rule } = hand;
  const deducted = await takeStock(work, hand);
  putMarks(card, rule, input.marks);
  const missing = unmarked(rule, card.marks);
  if (missing.length) throw refuse.input(...missing.map((key) => ({ path: `marks.${key}`, code: 'required' })));
  const { scoreTenths, grade, payBasisPoints, trace } = score(policy, rule, card.marks, deducted);
  const followed = consequences(policy, rule, { endsOn: card.toOn, grade }, await earlierCards(work, card));
  // What is deducted is written while the card is open.
  await work.write();
  Object.assign(card, {
    scoreTenths,
    grade,
    payBasisPoints,
    trace: [...trace, ...followed.map(({ step }) => step)],
    consequences: followed.map(({ key, measures, times }) => ({ key, measures, times })),
    state: 'SIGNED_OFF',
    signedOffById: work.actor.accountId,
    signedOffAt: work.now,
    version: card.version + 1,
  });
  await work.em.flush();
  const about = { 'zh-CN': `${card.number} ${rule.label['zh-CN']}`, en: `${card.number} ${rule.label.en}` };
  work.tell({
    topic: 'scorecard.signedOff',
    accounts: card.accountId ? [card.accountId] : [],
    payload: { scorecardId: card.id, about },
  });
  return { subjectId: card.id };
}

const earlierCards = ({ em, organizationId }: Work, { rule, subjectKind, subject, fromOn }: Scorecard) =>
  em.execute<GradedCard[]>(EARLIER, [organizationId, rule, subjectKind, subject, fromOn]);
