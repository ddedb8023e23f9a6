import type { LedgerSearch } from '../../app/ledger-search';
import type { LedgerBalanceFilter, LedgerFilter } from '../../gql/graphql';

/** What sums and entries are both narrowed down by. */
export const balanceFilter = ({ kind, account, partyKind, party, from, to }: LedgerSearch): LedgerBalanceFilter => ({
  ...(kind && { kind: [kind] }),
  ...(account && { account: [account] }),
  ...(partyKind && { partyKind }),
  ...(party && { partyId: party }),
  ...(from && { from }),
  ...(to && { to }),
});

export const entryFilter = (search: LedgerSearch): LedgerFilter => ({
  ...balanceFilter(search),
  ...(search.number && { number: search.number.toUpperCase() }),
});
