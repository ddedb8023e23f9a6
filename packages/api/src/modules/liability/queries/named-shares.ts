import type { AskedShare } from '../domain/loss-shares.js';
import type { LossBasis } from './loss-basis.js';

/** Who stands behind a name of the policy that is somebody else in each case. */
export interface NamedBearer {
  readonly department: string;
  /** A unit's name in the policy, or an outsider in words. */
  readonly named: string;
  readonly partnerId?: string | null;
}

/** A unit that forced the goods on is known from the hand-over; others are named by whoever decides. */
export function namedShares(
  shares: Readonly<Record<string, number>>,
  named: readonly NamedBearer[],
  { policy, forcedBy }: Pick<LossBasis, 'policy' | 'forcedBy'>,
): AskedShare[] {
  return Object.entries(shares).map(([department, basisPoints]) => {
    const name = named.find((one) => one.department === department);
    const known = policy.bearers[department] === 'NAMED_UNIT' ? forcedBy : null;
    return { department, basisPoints, named: name?.named ?? known, partnerId: name?.partnerId ?? null };
  });
}
