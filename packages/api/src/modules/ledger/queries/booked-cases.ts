import type { ClaimKind, Localized, RequestKind } from '@aftercare/schema';
import type { FactValue } from '../../../kernel/decision-table/index.js';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { Policies, Policy } from '../../policy/index.js';
import type { BookedCase } from '../domain/month-books.js';
import { partyName, type PartyRow } from '../ledger-party.js';

interface CaseRow {
  readonly id: string;
  readonly number: string;
  readonly kind: RequestKind;
  readonly customer: string;
  readonly product: Localized | null;
  readonly policy_version_id: string;
  readonly facts: Readonly<Record<string, FactValue>> | null;
  readonly fault_code: string | null;
  readonly cause_code: string | null;
  readonly claim_kinds: readonly ClaimKind[] | null;
  readonly currency: string;
  readonly loss: number;
  readonly handling: number;
  readonly recovered: number;
  readonly penalties: number;
  readonly borne: readonly (PartyRow & { readonly claimed: boolean; readonly amount: number })[];
}

/**
 * A reversal counts with what it takes back, so what was taken back in the same days is nothing. What is claimed from
 * outside left the charges for what is to be received; that some of it came changes nothing about who bears it.
 */
const CASES = `
  with lines as (
    select l.request_id, l.currency, l.kind, l.account, l.party_kind, l.party_id, sum(l.amount_minor) as amount,
      l.account in ('LIABILITY_CHARGE', 'UNRECOVERED') or l.account = 'RECOVERY_RECEIVABLE' and not exists (
        select 1 from ledger_posting m where m.organization_id = l.organization_id and m.entry_id = l.entry_id
          and m.account in ('CASH', 'BANK')) as share
    from ledger_line l where l.organization_id = ? and l.posted_on >= ?::date and l.posted_on < ?::date
      and l.request_id is not null and l.kind in ('CLAIM', 'GOODS', 'TRIP', 'LIABILITY', 'RECOVERY', 'PENALTY')
    group by 1, 2, 3, 4, 5, 6, 8)
  select r.id, r.number, r.kind, concat_ws(' ', c.number, c.company_name) as customer, m.name as product,
    r.policy_version_id, r.facts, r.fault_code, r.cause_code, t.*,
    (select array_agg(distinct k.kind order by k.kind) from claim k where k.organization_id = r.organization_id
      and k.request_id = r.id and k.state in ('APPROVED', 'SETTLED')) as claim_kinds,
    (select coalesce(json_agg(b order by b.amount desc, b.party_id), '[]') from (
      select l.party_kind, l.party_id, r.policy_version_id, l.account = 'RECOVERY_RECEIVABLE' as claimed,
        sum(l.amount)::float8 as amount,
        case l.party_kind
          when 'PARTNER' then (select q.name from partner q where q.organization_id = r.organization_id and q.id::text = l.party_id)
          when 'ACCOUNT' then (select to_jsonb(a.display_name) from account a where a.organization_id = r.organization_id and a.id::text = l.party_id)
        end as party_name
      from lines l where l.request_id = r.id and l.currency = t.currency and l.share
      group by l.party_kind, l.party_id, claimed having sum(l.amount) <> 0) b) as borne
  from (select l.request_id, l.currency,
      coalesce(sum(l.amount) filter (where l.kind = 'CLAIM' and l.account = 'CLAIM_LOSS'), 0)::float8 as loss,
      coalesce(sum(l.amount) filter (where l.account in ('FREIGHT_STORAGE', 'REPULPING', 'TRIP_COST')), 0)::float8 as handling,
      coalesce(sum(l.amount) filter (where l.kind = 'RECOVERY' and l.account in ('CASH', 'BANK')), 0)::float8 as recovered,
      coalesce(sum(l.amount) filter (where l.kind = 'PENALTY' and l.account = 'PENALTY'), 0)::float8 as penalties
    from lines l group by 1, 2) t
  join service_request r on r.organization_id = ? and r.id = t.request_id
  join customer c on c.organization_id = r.organization_id and c.id = r.customer_id
  left join asset a on a.organization_id = r.organization_id and a.id = r.asset_id
  left join product_model m on m.organization_id = a.organization_id and m.id = a.model_id
  order by r.number, t.currency`;

/** Requests with something in the books from one day until before another, by number; one statement. */
export async function bookedCases(
  rows: SqlRows,
  policies: Pick<Policies, 'inForce' | 'version'>,
  organizationId: string,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<BookedCase[]> {
  const found = (await rows.execute(CASES, [organizationId, from, before, organizationId])) as CaseRow[];
  return Promise.all(
    found.map(async (row): Promise<BookedCase> => {
      const { policy } = await policies.version(rows, organizationId, row.policy_version_id);
      const said = (fact: string, value: FactValue | undefined) => wordsFor(policy, fact, value ?? null);
      return {
        requestId: row.id,
        number: row.number,
        kind: row.kind,
        customer: row.customer,
        product: row.product,
        happened: said('faultKind', row.facts?.['faultKind'] ?? row.fault_code),
        cause: said('cause', row.facts?.['cause'] ?? row.cause_code),
        remedy: remedyOf(row.claim_kinds) ?? said('remedy', row.facts?.['remedy']),
        currency: row.currency,
        lossMinor: row.loss,
        handlingMinor: row.handling,
        recoveredMinor: row.recovered,
        penaltiesMinor: row.penalties,
        borne: await Promise.all(
          row.borne.map(async (share) => ({
            name: await partyName(share, rows, policies, organizationId),
            ofPerson: share.party_kind === 'ACCOUNT',
            claimed: share.claimed,
            amountMinor: share.amount,
          })),
        ),
      };
    }),
  );
}

/** The policy's words for a choice; nothing for what it does not know, which may be what somebody typed. */
const wordsFor = (policy: Policy, fact: string, value: FactValue): Localized | null =>
  policy.intake.facts[fact]?.choices.find((choice) => choice.value === value)?.label ?? null;

const REMEDIES: Readonly<Record<ClaimKind, Localized>> = {
  RETURN: { 'zh-CN': '退货', en: 'Return' },
  COMPENSATE: { 'zh-CN': '赔偿', en: 'Compensation' },
  EXCHANGE: { 'zh-CN': '换货', en: 'Exchange' },
};

/** What was granted, where anything was. */
function remedyOf(kinds: readonly ClaimKind[] | null): Localized | null {
  if (!kinds?.length) return null;
  const words = kinds.map((kind) => REMEDIES[kind]);
  return { 'zh-CN': words.map((word) => word['zh-CN']).join('、'), en: words.map(({ en }) => en).join(', ') };
}
