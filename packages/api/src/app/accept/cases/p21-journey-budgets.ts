import { randomUUID } from 'node:crypto';
import type { Part } from '../scenario.js';
import type { Person } from '../person.js';

const STANDING = `year sales { amountMinor } budgets { budget { name } of { name } atLeast { amountMinor }
  planned { amountMinor } plannedShort { amountMinor } spentShort { amountMinor } }`;
const ENTER = `mutation ($input: EnterSalesInput!) { enterSales(input: $input) { __typename
  ... on YearBudgetsSuccess { yearBudgets { ${STANDING} } } } }`;
const BUDGET = (name: string) => `mutation ($input: BudgetInput!) { ${name}(input: $input) { __typename
  ... on LedgerEntrySuccess { ledgerEntry { id } } ... on InvalidInputError { issues { path code } } } }`;
const REVERSE = 'mutation ($input: ReverseEntryInput!) { reverseEntry(input: $input) { __typename } }';

interface Amount {
  readonly amountMinor: string;
}
interface Standing {
  readonly sales: Amount | null;
  readonly budgets: readonly {
    readonly budget: { readonly name: string };
    readonly atLeast: Amount | null;
    readonly planned: Amount;
    readonly plannedShort: Amount | null;
    readonly spentShort: Amount | null;
  }[];
}
interface Posted {
  readonly __typename: string;
  readonly ledgerEntry?: { readonly id: string };
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
}

/** Clauses 4.1 and 4.2: 2 % of the service budget for training, 1 % of sales for service, to the cent. */
export const budgets: Part = {
  name: 'what is set aside in a year',
  async play({ clock, company, checks }) {
    clock.set('2026-06-20 09:00');
    const finance = company.with('FINANCE');
    checks.equal('while nobody entered the sales nothing is short', await short(finance), 'service ?, training 0');
    const entered = await finance.ask<{ enterSales: { yearBudgets: Standing } }>(ENTER, {
      input: { idempotencyKey: randomUUID(), year: 2026, amountMinor: '123450000', note: '财务报表' },
    });
    checks.equal(
      '1 % of sales of 1,234,500.00 is 12,345.00: all of it is missing',
      said(entered.enterSales.yearBudgets),
      'service 1234500, training 0',
    );
    const service = await move(finance, 'grantBudget', 'service', '1209735');
    await move(finance, 'grantBudget', 'training', '24689');
    checks.equal('a service budget short by 0.76 is shown so', await short(finance), 'service 76, training 0');
    await move(finance, 'grantBudget', 'service', '75');
    checks.equal(
      'a cent less than 1 %, and than 2 % of that, is short by it',
      await short(finance),
      'service 1, training 1',
    );
    await move(finance, 'grantBudget', 'training', '1');
    checks.equal('exactly 1 % and exactly 2 % are enough', await short(finance), 'service 0, training 0');
    checks.equal(
      'nothing is spent yet: all of it is missing there',
      await spentShort(finance),
      'service 1234500, training 24690',
    );
    checks.equal(
      'what the policy knows nothing of is no budget',
      (await move(finance, 'grantBudget', 'parties', '1')).issues,
      [{ path: 'budget', code: 'ledger.unknownBudget' }],
    );
    await move(finance, 'spendBudget', 'service', '1209809');
    await move(finance, 'spendBudget', 'training', '24690');
    checks.equal('what was spent counts, the part for the whole', await spentShort(finance), 'service 1, training 0');
    await finance.ask(REVERSE, {
      input: { idempotencyKey: randomUUID(), entryId: service.ledgerEntry!.id, reason: '误记' },
    });
    checks.equal('what was taken back counts nothing', await short(finance), 'service 1209735, training 0');
    const refused = await company
      .with('TECHNICIAN')
      .ask('{ yearBudgets(year: 2026) { year } }')
      .catch(({ code }) => code);
    checks.equal('those who do the work do not read it', refused, 'FORBIDDEN');
  },
};

async function move(person: Person, name: 'grantBudget' | 'spendBudget', budget: string, amountMinor: string) {
  const input = { idempotencyKey: randomUUID(), department: 'SERVICE', budget, amountMinor, memo: '年度' };
  return (await person.ask<Record<string, Posted>>(BUDGET(name), { input }))[name]!;
}

const standing = async (person: Person): Promise<Standing> =>
  (await person.ask<{ yearBudgets: Standing }>(`{ yearBudgets(year: 2026) { ${STANDING} } }`)).yearBudgets;

const said = ({ budgets: all }: Standing, of: 'plannedShort' | 'spentShort' = 'plannedShort'): string =>
  all.map(({ budget, [of]: missing }) => `${budget.name} ${missing?.amountMinor ?? '?'}`).join(', ');
const short = async (person: Person) => said(await standing(person));
const spentShort = async (person: Person) => said(await standing(person), 'spentShort');
