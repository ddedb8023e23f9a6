import { uuidOf } from '@aftercare/schema';
import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../../policy/index.js';
import type { LedgerBalance } from '../graphql/ledger-balance.type.js';
import type { LedgerBalanceFilter } from '../graphql/ledger-filter.input.js';
import { partyId } from '../ledger-entry.view.js';
import { partyOf, type PartyRow } from '../ledger-party.js';

type BalanceRow = PartyRow & {
  readonly account: LedgerBalance['account'];
  readonly currency: string;
  readonly debit: string;
  readonly credit: string;
  readonly balance: string;
};

const BALANCES = `select coalesce(json_agg(b order by b.account, b.party_kind nulls first, b.party_id, b.currency), '[]')::text from (
  select l.account, l.party_kind, l.party_id, l.currency, null as policy_version_id,
    case l.party_kind
      when 'CUSTOMER' then (select to_jsonb(concat_ws(' ', c.number, c.company_name)) from customer c where c.organization_id = $1 and c.id::text = l.party_id)
      when 'PARTNER' then (select q.name from partner q where q.organization_id = $1 and q.id::text = l.party_id)
      when 'ACCOUNT' then (select to_jsonb(a.display_name) from account a where a.organization_id = $1 and a.id::text = l.party_id)
    end as party_name,
    coalesce(sum(l.amount_minor) filter (where l.amount_minor > 0), 0)::text as debit,
    coalesce(-sum(l.amount_minor) filter (where l.amount_minor < 0), 0)::text as credit,
    sum(l.amount_minor)::text as balance
  from ledger_line l
  where l.organization_id = $1
    and ($2::text[] is null or l.kind = any($2)) and ($3::text[] is null or l.account = any($3))
    and ($4::text is null or l.party_kind = $4) and ($5::text is null or l.party_id = $5)
    and (not $6::boolean or l.request_id = $7::uuid)
    and ($8::date is null or l.posted_on >= $8) and ($9::date is null or l.posted_on <= $9)
  group by l.account, l.party_kind, l.party_id, l.currency) b`;

/** What every account comes to, by party and currency: one statement, and the policy's words for departments. */
export async function ledgerBalances(
  context: ReadContext & PolicyContext,
  filter: LedgerBalanceFilter,
): Promise<LedgerBalance[]> {
  const { read, actor } = context;
  const rows = await read.answer<BalanceRow[]>(BALANCES, [
    actor.organizationId,
    filter.kind ?? null,
    filter.account ?? null,
    filter.partyKind ?? null,
    filter.partyId ? partyId(filter.partyId) : null,
    Boolean(filter.requestId),
    filter.requestId ? uuidOf('ServiceRequest', filter.requestId) : null,
    filter.from ?? null,
    filter.to ?? null,
  ]);
  const money = (amountMinor: string, currency: string) => ({ amountMinor, currency });
  return Promise.all(
    rows.map(async (row) => ({
      account: row.account,
      party: await partyOf({ ...row }, context),
      debit: money(row.debit, row.currency),
      credit: money(row.credit, row.currency),
      balance: money(row.balance, row.currency),
    })),
  );
}
