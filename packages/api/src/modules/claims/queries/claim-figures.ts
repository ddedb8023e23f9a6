import type { SqlRows } from '../../../kernel/sql-rows.js';

/** What the claims on a request come to, as consequences of the policy count it; minor units. */
export interface ClaimFigures {
  readonly currency: string;
  /** Approved of all claims that stand, and what restocked goods took off it again: the loss. */
  readonly lossMinor: number;
  /** Approved of compensations: goods that stay with the customer, at their price. */
  readonly compensatedMinor: number;
  readonly freightAndStorageMinor: number;
  readonly repulpingMinor: number;
  /** Metric tons pulped, to the kilogram. */
  readonly pulpedTons: number;
}

const FIGURES = `
  select c.currency, sum(c.approved_minor)::text as approved,
    coalesce(sum(c.approved_minor) filter (where c.kind = 'COMPENSATE'), 0)::text as compensated,
    sum(k.freight)::text as freight, sum(k.repulping)::text as repulping, sum(g.kg)::text as kg, sum(l.restocked)::text as restocked
  from claim c
  cross join lateral (
    select coalesce(sum(amount_minor) filter (where kind <> 'REPULPING'), 0) as freight,
      coalesce(sum(amount_minor) filter (where kind = 'REPULPING'), 0) as repulping
    from claim_cost k where k.organization_id = c.organization_id and k.claim_id = c.id and k.reversed_at is null) k
  cross join lateral (
    select coalesce(sum(weight_kg), 0) as kg from claim_goods g
    where g.organization_id = c.organization_id and g.claim_id = c.id) g
  cross join lateral (
    select coalesce(sum(-p.amount_minor), 0) as restocked from ledger_entry e
    join ledger_posting p on p.organization_id = e.organization_id and p.entry_id = e.id and p.account = 'CLAIM_LOSS'
    where e.organization_id = c.organization_id and e.cause_type = 'goods.disposed' and e.cause_id = c.id) l
  where c.organization_id = ? and c.request_id = ? and c.state in ('APPROVED', 'SETTLED')
  group by c.currency order by c.currency`;

/** The figures of a request's claims, one row for each currency; none where nothing was approved. */
export async function claimFigures(
  rows: SqlRows,
  organizationId: string,
  requestId: string,
): Promise<readonly ClaimFigures[]> {
  const found = (await rows.execute(FIGURES, [organizationId, requestId])) as readonly Record<string, string>[];
  return found.map((row) => ({
    currency: row['currency']!,
    lossMinor: Number(row['approved']) - Number(row['restocked']),
    compensatedMinor: Number(row['compensated']),
    freightAndStorageMinor: Number(row['freight']),
    repulpingMinor: Number(row['repulping']),
    pulpedTons: Number(row['kg']) / 1000,
  }));
}
