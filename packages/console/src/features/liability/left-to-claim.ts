import { minorTotal } from '../../money/minor-total';

/** What somebody outside bears and was not asked for yet, in minor units. A withdrawn claim asks for nothing. */
export function leftToClaim(share: {
  amount: { amountMinor: string };
  recoveries: readonly { state: string; claimed: { amountMinor: string } }[];
}): string {
  const asked = share.recoveries.filter(({ state }) => state !== 'WITHDRAWN');
  return minorTotal([share.amount.amountMinor, ...asked.map(({ claimed }) => `-${claimed.amountMinor}`)]);
}
