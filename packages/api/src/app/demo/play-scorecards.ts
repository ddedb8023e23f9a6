import { grantBudget, spendBudget, type BudgetMoney } from '../../modules/ledger/commands/budget.js';
import { enterSales } from '../../modules/ledger/commands/enter-sales.js';
import { correctScorecard } from '../../modules/scorecards/commands/correct-scorecard.js';
import { signOffScorecard } from '../../modules/scorecards/commands/sign-off-scorecard.js';
import { openScorecards } from '../../modules/scorecards/index.js';
import type { Stage } from './stage.js';
import { dayOf } from './working-hours.js';

/** How many months before this one were appraised. */
const MONTHS = 2;
/** What share of the points people were given, one after the other; in hundredths. */
const GIVEN = [96, 88, 92, 79, 94, 71, 90, 85];
/** Of the last month, so many are still to be judged. */
const LEFT_OPEN = 2;

interface Card {
  readonly id: string;
  readonly version: number;
  readonly rule: string;
  readonly policyVersionId: string;
  readonly marks: Readonly<Record<string, number>>;
}

/** How the mill's people were appraised in the last months, how its service was evaluated, and what was set aside. */
export async function playScorecards(stage: Stage, today: Date): Promise<void> {
  const supervisor = stage.staff('SUPERVISOR');
  const [year, month] = dayOf(today).split('-').map(Number) as [number, number];
  for (let back = MONTHS - 1; back >= 0; back -= 1) {
    const first = new Date(Date.UTC(year, month - 1 - back, 1, 1));
    stage.now = first < today ? first : today;
    await openScorecards(() => stage.context(stage.system()), stage.house.policies);
    const open = await openCards(stage);
    const signed = back === 0 ? open.slice(0, -LEFT_OPEN) : open;
    const sixth = new Date(first.getTime() + 5 * 86_400_000);
    stage.now = sixth < today ? sixth : today;
    for (const [place, card] of signed.entries()) await sign(stage, card, GIVEN[(place + back) % GIVEN.length]!);
    if (back === 1) await correctOne(signed[0]!);
  }
  stage.now = today;
  await openScorecards(() => stage.context(stage.system()), stage.house.policies);
  const finance = stage.staff('FINANCE');
  const does = (command: typeof grantBudget, budget: string, amountMinor: number, memo: string) =>
    stage.does(finance, command, { department: 'TECHNICAL_CENTRE', budget, amountMinor, memo } satisfies BudgetMoney);
  await stage.does(finance, enterSales, { year, amountMinor: 4_860_000_000, note: '财务月报累计' });
  await does(grantBudget, 'service', 48_000_000, '年度服务经费');
  await does(grantBudget, 'training', 860_000, '年度培训经费');
  await does(spendBudget, 'service', 31_250_000, '外出服务与取证');
  await does(spendBudget, 'training', 420_000, '服务工程师培训');

  async function correctOne(card: Card): Promise<void> {
    await stage.does(supervisor, correctScorecard, {
      scorecardId: card.id,
      version: card.version + 1,
      reason: '漏记一次夜间到场',
    });
    const [again] = await openCards(stage);
    await sign(stage, again!, 95);
  }
}

const openCards = (stage: Stage): Promise<Card[]> =>
  stage.rows<Card>(
    `select id, version, rule, policy_version_id as "policyVersionId", marks from scorecard
     where organization_id = ? and state = 'OPEN' and account_id is distinct from ? order by to_on, number`,
    stage.staff('SUPERVISOR').accountId,
  );

/** Signs a card with such a share of each mark that is not counted, to the half point. */
async function sign(stage: Stage, card: Card, hundredths: number): Promise<void> {
  const { em } = stage.context(stage.system());
  const { policy } = await em.transactional((inside) =>
    stage.house.policies.version(inside, stage.organizationId, card.policyVersionId),
  );
  const rule = policy.scorecards.find(({ key }) => key === card.rule)!;
  const marks = rule.criteria
    .filter(({ key, metric }) => !(metric && card.marks[key] !== undefined))
    .map(({ key, weightTenths }) => ({ criterion: key, points: Math.round((weightTenths * hundredths) / 500) / 2 }));
  await stage.does(stage.staff('SUPERVISOR'), signOffScorecard, { scorecardId: card.id, version: card.version, marks });
}
