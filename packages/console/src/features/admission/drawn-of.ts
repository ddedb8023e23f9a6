interface Amount {
  amountMinor: string;
  currency: string;
}
interface Draw {
  id: string;
  amount: Amount;
  postedAt?: string | null;
  approval?: { state: string } | null;
}

const WAITS: readonly string[] = ['PENDING', 'RETURNED'];

/** What was drawn for a violation or is asked to be, and what of it is left to ask for, in minor units. */
export function drawnOf<D extends Draw>(amount: Amount | null, draws: readonly D[]) {
  const standing = draws.filter(({ postedAt, approval }) => postedAt || (approval && WAITS.includes(approval.state)));
  const drawn = standing.reduce((sum, one) => sum + BigInt(one.amount.amountMinor), 0n);
  const left = BigInt(amount?.amountMinor ?? '0') - drawn;
  return { standing, leftMinor: String(left > 0n ? left : 0n) };
}
