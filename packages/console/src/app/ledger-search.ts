import { LedgerAccount, LedgerEntryKind, LedgerPartyKind } from '@aftercare/schema';
import { isDayText, textIn } from './text-in';

export const ledgerViews = ['entries', 'balances', 'cases', 'months', 'budgets'] as const;
export type LedgerView = (typeof ledgerViews)[number];

/** How the books are looked at, as it stands in the address. */
export interface LedgerSearch {
  /** `entries` where left out. */
  view?: LedgerView;
  kind?: LedgerEntryKind;
  account?: LedgerAccount;
  partyKind?: LedgerPartyKind;
  /** A party's id, as the API gives it. */
  party?: string;
  /** Its name, to say whom the list is about. */
  partyName?: string;
  /** The number of one entry. */
  number?: string;
  /** Of these days and between them: YYYY-MM-DD. */
  from?: string;
  to?: string;
  /** Of budgets: the year. */
  year?: string;
  /** The id of the entry open in the drawer. */
  open?: string;
}

/** What is unknown in an address is left out, so that an old link still opens the books. */
export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const { view, kind, account, partyKind, from, to } = search;
  const known = ledgerViews.find((one) => one === view && one !== 'entries');
  return {
    ...textIn(search, ['party', 'partyName', 'number', 'open', 'year']),
    ...(known && { view: known }),
    ...(typeof kind === 'string' && kind in LedgerEntryKind && { kind: kind as LedgerEntryKind }),
    ...(typeof account === 'string' && account in LedgerAccount && { account: account as LedgerAccount }),
    ...(typeof partyKind === 'string' && partyKind in LedgerPartyKind && { partyKind: partyKind as LedgerPartyKind }),
    ...(isDayText(from) && { from }),
    ...(isDayText(to) && { to }),
  };
}
