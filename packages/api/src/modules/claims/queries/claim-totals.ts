import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { render, rowOf, sql, visibleRows } from '../../../kernel/read/index.js';
import { claimView } from '../claim.view.js';
import type { ClaimTotal } from '../graphql/claim-total.type.js';

const AMOUNTS = ['claimed', 'approved', 'settled', 'outstanding'] as const;
type Row = Readonly<Record<(typeof AMOUNTS)[number] | 'currency', string>> & { readonly claims: number };

const row = rowOf('c');

/** What the claims come to that a list under the same filter shows, currency by currency: one statement. */
export async function claimTotals(
  { read, actor }: ReadContext,
  filter: object | null,
  nameIndex: readonly string[] | null,
): Promise<ClaimTotal[]> {
  const request = { actor, variables: {}, given: { nameIndex } };
  const { text, bound } = render(sql`select coalesce(json_agg(x order by x.currency), '[]')::text from (
    select c.currency, count(*)::int as claims, sum(c.claimed_minor)::text as claimed,
      coalesce(sum(c.approved_minor), 0)::text as approved, sum(c.settled_minor)::text as settled,
      coalesce(sum(c.approved_minor - c.settled_minor), 0)::text as outstanding
    from claim c where ${visibleRows(claimView, row, filter as Record<string, unknown> | null, request)}
    group by c.currency) x`);
  const rows = await read.answer<Row[]>(
    text,
    bound.map((value) => value(request)),
  );
  return rows.map(({ currency, claims, ...sums }) => {
    const money = (name: (typeof AMOUNTS)[number]) => ({ amountMinor: sums[name], currency });
    return {
      claims,
      claimed: money('claimed'),
      approved: money('approved'),
      settled: money('settled'),
      outstanding: money('outstanding'),
    };
  });
}
