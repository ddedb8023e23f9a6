import { localizedText } from '../../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { budgetBase, budgets, type PolicyContext, traceInWords } from '../../policy/index.js';
import type { YearBudgets } from '../graphql/year-budgets.type.js';

interface Found {
  readonly currency: string;
  readonly sales: string | null;
  readonly budgets: readonly { readonly budget: string; readonly planned: string; readonly spent: string }[];
}

/** The sales of a year, and what was given and spent in it by budget; an entry that was taken back counts nothing. */
const YEAR = `select json_build_object('currency', o.currency,
    'sales', (select s.amount_minor::text from year_sales s where s.organization_id = o.id and s.year = $2::int
      and s.currency = o.currency order by s.entered_at desc, s.id desc limit 1),
    'budgets', (select coalesce(json_agg(b), '[]') from (
      select e.budget, coalesce(-sum(p.amount_minor) filter (where p.account = 'BUDGET' and p.party_kind = 'COMPANY'), 0)::text as planned,
        coalesce(sum(p.amount_minor) filter (where p.account = 'BUDGET_USED'), 0)::text as spent
      from ledger_entry e join ledger_posting p on p.organization_id = e.organization_id and p.entry_id = e.id
      where e.organization_id = o.id and e.budget is not null and p.currency = o.currency
        and e.posted_on >= make_date($2::int, 1, 1) and e.posted_on < make_date($2::int + 1, 1, 1)
      group by e.budget) b))::text
  from organization o where o.id = $1`;

/** How the budgets of a year stand against the shares the policy in force demands. */
export async function yearBudgets(context: ReadContext & PolicyContext, year: number): Promise<YearBudgets> {
  const { read, actor, house } = context;
  const { currency, sales, budgets: found } = await read.answer<Found>(YEAR, [actor.organizationId, year]);
  const { policy } = await house.policies.inForce(read, actor.organizationId);
  const money = (minor: number | null) => (minor === null ? null : { amountMinor: String(minor), currency });
  const moneyOf = (key: string) => {
    const one = found.find(({ budget }) => budget === key);
    return { plannedMinor: Number(one?.planned ?? 0), spentMinor: Number(one?.spent ?? 0) };
  };
  const words = (text: Parameters<typeof localizedText>[0]) => localizedText(text, actor.language);
  return {
    year,
    sales: money(sales === null ? null : Number(sales)),
    budgets: budgets(policy, sales === null ? null : Number(sales), moneyOf).map(({ rule, trace, ...judged }) => ({
      budget: { name: rule.key, label: words(rule.label) },
      of: { name: rule.of, label: words(budgetBase(policy, rule.of)) },
      atLeastPercent: rule.atLeastBasisPoints / 100,
      base: money(judged.baseMinor),
      atLeast: money(judged.atLeastMinor),
      planned: money(judged.plannedMinor)!,
      spent: money(judged.spentMinor)!,
      plannedShort: money(judged.plannedShortMinor),
      spentShort: money(judged.spentShortMinor),
      trace: trace.map((step) => traceInWords(step, actor.language)),
    })),
  };
}
