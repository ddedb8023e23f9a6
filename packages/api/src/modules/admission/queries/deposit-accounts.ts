import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { DepositAccount } from '../graphql/deposit-movement.type.js';

const ACCOUNTS = `select coalesce(json_agg(d order by d.firm), '[]')::text from (
  select m.firm, m.currency,
    coalesce(sum(m.amount_minor) filter (where m.kind = 'RECEIVED'), 0)::text as received,
    coalesce(sum(m.amount_minor) filter (where m.kind = 'DRAWN' and m.entry_id is not null), 0)::text as drawn,
    coalesce(sum(m.amount_minor) filter (where m.kind = 'RETURNED'), 0)::text as returned,
    coalesce(sum(m.amount_minor) filter (where m.entry_id is null and exists (select from approval q
      where q.organization_id = m.organization_id and q.subject_id = m.id and q.state in ('PENDING', 'RETURNED'))), 0)::text as asked,
    (select coalesce(-sum(p.amount_minor), 0) from ledger_posting p where p.organization_id = m.organization_id
      and p.account = 'DEPOSIT' and p.party_kind = 'PARTNER' and p.party_id = m.firm and p.currency = m.currency)::text as balance
  from deposit_movement m where m.organization_id = $1 and ($2::text is null or m.firm = $2)
  group by m.organization_id, m.firm, m.currency) d`;

type Row = Readonly<Record<'firm' | 'currency' | 'received' | 'drawn' | 'returned' | 'asked' | 'balance', string>>;

/** What each firm has left as security, and what became of it; one statement. */
export async function depositAccounts({ read, actor }: ReadContext, firm: string | null): Promise<DepositAccount[]> {
  const rows = await read.answer<Row[]>(ACCOUNTS, [actor.organizationId, firm]);
  return rows.map(({ firm: of, currency, ...sums }) => {
    const money = (amountMinor: string) => ({ amountMinor, currency });
    return {
      firm: of,
      received: money(sums.received),
      drawn: money(sums.drawn),
      returned: money(sums.returned),
      asked: money(sums.asked),
      balance: money(sums.balance),
    };
  });
}
