import { asc, code, globalId, int, money, sql, text, view, visibleThrough, type Row } from '../../kernel/read/index.js';
import { ledgerEntryView } from './ledger-entry.view.js';
import { partyOf } from './ledger-party.js';

/** What a party that is a row is called: a customer by its number and company, others by their names. */
const partyName = (row: Row) => sql`case ${row('party_kind')}
  when 'CUSTOMER' then (select to_jsonb(concat_ws(' ', c.number, c.company_name)) from customer c
    where c.organization_id = ${row('organization_id')} and c.id::text = ${row('party_id')})
  when 'PARTNER' then (select q.name from partner q
    where q.organization_id = ${row('organization_id')} and q.id::text = ${row('party_id')})
  when 'ACCOUNT' then (select to_jsonb(a.display_name) from account a
    where a.organization_id = ${row('organization_id')} and a.id::text = ${row('party_id')}) end`;

const policyVersion = (row: Row) => sql`(select r.policy_version_id from ledger_entry e
  join service_request r on r.organization_id = e.organization_id and r.id = e.request_id
  where e.organization_id = ${row('organization_id')} and e.id = ${row('entry_id')})`;

export const ledgerPostingView = view('LedgerPosting', {
  table: 'ledger_posting',
  access: visibleThrough(() => ledgerEntryView, 'entry_id'),
  fields: {
    id: globalId('LedgerPosting'),
    line: int('line'),
    account: text('account'),
    party: code(['party_kind', 'party_id'], partyOf, { party_name: partyName, policy_version_id: policyVersion }),
    amount: money('amount_minor', 'currency'),
  },
  orders: { LINE: [asc('line', 'int'), asc('id', 'uuid')] },
});
