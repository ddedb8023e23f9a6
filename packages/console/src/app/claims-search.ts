import { ClaimKind, ClaimState } from '@aftercare/schema';
import { isDayText, textIn } from './text-in';

/** The filters of the claims ledger as they stand in its address. */
export interface ClaimsSearch {
  state?: ClaimState;
  kind?: ClaimKind;
  /** A number, a batch or a customer, as it was typed. */
  q?: string;
  /** Only what is approved and has not reached the customer yet. */
  owed?: true;
  /** Entered on these days and between them: YYYY-MM-DD in the business's zone. */
  from?: string;
  to?: string;
  /** The largest first; the newest first without it. */
  order?: 'LARGEST';
  /** The id of the claim open in the drawer. */
  open?: string;
}

/** What is unknown in an address is left out, so that an old link still opens the list. */
export function readClaimsSearch(search: Record<string, unknown>): ClaimsSearch {
  const { state, kind, owed, from, to, order } = search;
  return {
    ...textIn(search, ['open', 'q']),
    ...(typeof state === 'string' && state in ClaimState && { state: state as ClaimState }),
    ...(typeof kind === 'string' && kind in ClaimKind && { kind: kind as ClaimKind }),
    ...(owed === true && { owed: true as const }),
    ...(isDayText(from) && { from }),
    ...(isDayText(to) && { to }),
    ...(order === 'LARGEST' && { order: 'LARGEST' as const }),
  };
}
