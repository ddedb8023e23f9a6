import type { SqlRows } from '../../../kernel/sql-rows.js';

/** What the investigations of a request cost so far, one sum for each currency, in minor units. */
export async function tripCostOf(
  rows: SqlRows,
  organizationId: string,
  requestId: string,
): Promise<readonly { readonly amountMinor: number; readonly currency: string }[]> {
  const sums = (await rows.execute(
    `select currency, sum(amount_minor)::text as amount from trip_cost
     where organization_id = ? and request_id = ? group by currency order by currency`,
    [organizationId, requestId],
  )) as { currency: string; amount: string }[];
  return sums.map(({ currency, amount }) => ({ amountMinor: Number(amount), currency }));
}
