import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { organizationBooks } from '../queries/organization-books.js';
import { YearSales } from '../year-sales.entity.js';

export interface EnterSales {
  readonly year: number;
  /** Minor units of the organization's currency. */
  readonly amountMinor: number;
  /** Where the figure comes from. */
  readonly note: string;
}

/**
 * Says what was sold in a year, which budgets are measured by. What was entered before stays, and counts no more.
 * Refuses with InvalidInputError: `year` (`ledger.yearToCome`).
 */
export async function enterSales({ year, amountMinor, note }: EnterSales, work: Work): Promise<Done> {
  const { organizationId, actor, now } = work;
  const { currency, today } = await organizationBooks(work);
  if (year > Number(today.slice(0, 4))) throw refuse.input({ path: 'year', code: 'ledger.yearToCome' });
  const id = uuidv7();
  work.add(YearSales, {
    organizationId,
    id,
    year,
    amountMinor,
    currency,
    note,
    enteredById: actor.accountId!,
    enteredAt: now,
  });
  return { subjectId: id };
}
