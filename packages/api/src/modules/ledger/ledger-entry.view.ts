import { decodeGlobalId } from '@aftercare/schema';
import {
  anyOf,
  asc,
  atLeast,
  code,
  connection,
  day,
  desc,
  either,
  equal,
  flag,
  globalId,
  instant,
  isId,
  list,
  money,
  one,
  sql,
  text,
  view,
  visibleThrough,
  type Filter,
} from '../../kernel/read/index.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { accountView } from '../identity/account.view.js';
import { type TraceStep, traceInWords } from '../policy/index.js';
import { requestView } from '../requests/request.view.js';
import { keptOrOfNoRequest, readsBooks } from './ledger.access.js';
import { ledgerPostingView } from './ledger-posting.view.js';

/** Entries with a line of any of these accounts, or of that party. */
const withAccount: Filter = (row, value) => sql`exists (select from ledger_posting f
  where f.organization_id = ${row('organization_id')} and f.entry_id = ${row('id')} and f.account = any(${value}))`;
const withPartyKind: Filter = (row, value) => sql`exists (select from ledger_posting f
  where f.organization_id = ${row('organization_id')} and f.entry_id = ${row('id')} and f.party_kind = ${value})`;
const withParty: Filter = (row, value) => sql`exists (select from ledger_posting f
  where f.organization_id = ${row('organization_id')} and f.entry_id = ${row('id')}
  and f.party_id = ${(request) => partyId(String(value(request)))})`;

/** A party's own id: of a global id the row's, of a department its name. */
export const partyId = (given: string): string => decodeGlobalId(given)?.uuid ?? given;

export const ledgerEntryView = view('LedgerEntry', {
  table: 'ledger_book',
  access: either(
    keptOrOfNoRequest,
    visibleThrough(() => requestView, 'request_id', readsBooks),
  ),
  fields: {
    id: globalId('LedgerEntry'),
    number: text('number'),
    kind: text('kind'),
    on: day('posted_on'),
    request: one(() => requestView, 'request_id'),
    causeType: text('cause_type'),
    amount: money('amount_minor', 'currency'),
    postings: list(() => ledgerPostingView, 'entry_id', { defaultSize: 100 }),
    trace: code<ReadContext>(['trace'], ({ trace }, { actor }) =>
      (trace as TraceStep[]).map((step) => traceInWords(step, actor.language)),
    ),
    reverses: one(() => ledgerEntryView, 'reverses_id'),
    reversedBy: one(() => ledgerEntryView, 'reversed_by_id'),
    reason: text('reason'),
    memo: text('memo'),
    postedAt: instant('posted_at'),
    postedBy: one(() => accountView, 'posted_by_id'),
  },
  orders: {
    NEWEST: [desc('posted_on', 'date'), desc('number', 'text')],
    OLDEST: [asc('posted_on', 'date'), asc('number', 'text')],
  },
  filters: {
    kind: anyOf('kind'),
    account: withAccount,
    partyKind: withPartyKind,
    partyId: withParty,
    requestId: isId('ServiceRequest', 'request_id'),
    number: equal('number'),
    from: atLeast('posted_on'),
    to: (row, value) => sql`${row('posted_on')} <= ${value}`,
    reversed: flag((row) => sql`${row('reversed_by_id')} is not null`),
  },
});

export const allLedgerEntries = connection(() => ledgerEntryView);
