import type { Localized } from '@aftercare/schema';
import type { SqlRows } from '../../../kernel/sql-rows.js';
import type { Policies, TraceStep } from '../../policy/index.js';
import type { BookedPenalty } from '../domain/month-books.js';
import { partyName, type PartyRow } from '../ledger-party.js';

type PenaltyRow = PartyRow & {
  readonly number: string;
  readonly request_number: string | null;
  readonly on: string;
  readonly trace: readonly TraceStep[];
  readonly currency: string;
  readonly amount: number;
};

const PENALTIES = `
  select l.number, r.number as request_number, l.posted_on::text as "on", l.trace, l.currency, l.amount_minor::float8 as amount,
    l.party_kind, l.party_id, r.policy_version_id,
    case l.party_kind
      when 'PARTNER' then (select q.name from partner q where q.organization_id = l.organization_id and q.id::text = l.party_id)
      when 'ACCOUNT' then (select to_jsonb(a.display_name) from account a where a.organization_id = l.organization_id and a.id::text = l.party_id)
    end as party_name
  from ledger_line l left join service_request r on r.organization_id = l.organization_id and r.id = l.request_id
  where l.organization_id = ? and l.posted_on >= ?::date and l.posted_on < ?::date
    and l.kind = 'PENALTY' and l.account = 'PENALTY'
  order by l.party_kind, l.party_id, l.number, l.line`;

/** Penalties from one day until before another, by whoever bears them; what was taken back stands with its own sign. */
export async function bookedPenalties(
  rows: SqlRows,
  policies: Pick<Policies, 'inForce' | 'version'>,
  organizationId: string,
  { from, before }: { readonly from: string; readonly before: string },
): Promise<BookedPenalty[]> {
  const found = (await rows.execute(PENALTIES, [organizationId, from, before])) as PenaltyRow[];
  return Promise.all(
    found.map(async (row): Promise<BookedPenalty> => {
      const step = row.trace.at(-1);
      const NOBODY: Localized = { 'zh-CN': '未指明', en: 'Nobody named' };
      return {
        number: row.number,
        requestNumber: row.request_number,
        name: row.party_kind ? await partyName(row, rows, policies, organizationId) : NOBODY,
        ofPerson: row.party_kind === 'ACCOUNT',
        clause: step?.clause ?? null,
        sentence: step?.sentence ?? null,
        on: row.on,
        amountMinor: row.amount,
        currency: row.currency,
      };
    }),
  );
}
