import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policies } from '../../policy/index.js';
import type { Posting } from '../domain/posting.js';
import { organizationBooks } from '../queries/organization-books.js';
import { lockLedger } from './lock-ledger.js';
import { post } from './post.js';

export interface BudgetMoney {
  /** Its name in the policy. */
  readonly department: string;
  /** Minor units of the organization's currency. */
  readonly amountMinor: number;
  readonly memo: string;
  /** The budget of the policy it counts to; none where the policy sets nothing aside. */
  readonly budget?: string | null;
}

/** What budgets use of the house: the policy that names them. */
export interface BudgetTools {
  readonly policies: Pick<Policies, 'inForce'>;
}

/**
 * Gives a department money to spend: what BUDGET comes to for it is what is left. Refuses with InvalidInputError:
 * `budget` (`ledger.unknownBudget`), and like `post`.
 */
export const grantBudget = async (input: BudgetMoney, work: Work, tools: BudgetTools): Promise<Done> =>
  move(work, input, tools, (currency) => [
    { account: of('BUDGET', input), amountMinor: input.amountMinor, currency },
    {
      account: { code: 'BUDGET', party: { kind: 'COMPANY', id: 'COMPANY' } },
      amountMinor: -input.amountMinor,
      currency,
    },
  ]);

/**
 * Spends of what a department was given, and no more. Refuses with InvalidInputError: `amountMinor`
 * (`ledger.beyondBudget`), `budget`
 * (`ledger.unknownBudget`), and like `post`.
 */
export async function spendBudget(input: BudgetMoney, work: Work, tools: BudgetTools): Promise<Done> {
  await lockLedger(work);
  return move(work, input, tools, async (currency) => {
    if (input.amountMinor > (await leftOf(work, input.department, currency)))
      throw refuse.input({ path: 'amountMinor', code: 'ledger.beyondBudget' });
    return [
      { account: of('BUDGET_USED', input), amountMinor: input.amountMinor, currency },
      { account: of('BUDGET', input), amountMinor: -input.amountMinor, currency },
    ];
  });
}

const of = (code: 'BUDGET' | 'BUDGET_USED', { department }: BudgetMoney) => ({
  code,
  party: { kind: 'DEPARTMENT' as const, id: department },
});

async function move(
  work: Work,
  { department, memo, budget = null }: BudgetMoney,
  { policies }: BudgetTools,
  lines: (currency: string) => readonly Posting[] | Promise<readonly Posting[]>,
): Promise<Done> {
  const { currency, today } = await organizationBooks(work);
  if (budget !== null) {
    const { policy } = await policies.inForce(work.em, work.organizationId);
    if (!policy.budgets.some(({ key }) => key === budget))
      throw refuse.input({ path: 'budget', code: 'ledger.unknownBudget' });
  }
  const { entryId } = await post(work, {
    kind: 'BUDGET',
    on: today,
    requestId: null,
    cause: { type: 'Budget', id: null, trace: [] },
    postings: await lines(currency),
    memo,
    budget,
    dedupeKey: `budget ${department} ${uuidv7()}`,
  });
  return { subjectId: entryId };
}

async function leftOf({ em, organizationId }: Work, department: string, currency: string): Promise<number> {
  const [{ left }] = await em.execute<[{ left: string }]>(
    `select coalesce(sum(amount_minor), 0)::text as left from ledger_posting
     where organization_id = ? and account = 'BUDGET' and party_kind = 'DEPARTMENT' and party_id = ? and currency = ?`,
    [organizationId, department, currency],
  );
  return Number(left);
}
