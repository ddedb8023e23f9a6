import type { BearerKind, PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import type { BearerShare } from './bearer-share.js';
import { penaltyShares } from './penalty-bearers.js';
import type { Quantities } from './penalty-quantities.js';

/** What a penalty is counted by; an outcome of the policy. */
export interface Counted {
  readonly amountMinor: number | null;
  readonly shareBasisPoints: number | null;
  readonly per: PenaltyUnit | null;
  readonly of: PenaltyBase | null;
}

/**
 * What must be said before a penalty can be charged: `units.TON`, `bases.COSTS`, `loss`, the `liability` of somebody of
 * ours, or a person's `accountId`.
 */
export function missingFor(
  { amountMinor, shareBasisPoints, per, of }: Counted,
  kind: BearerKind,
  { units, basesMinor }: Quantities,
  liable: readonly BearerShare[] | null,
): string[] {
  const isMoney = amountMinor !== null || shareBasisPoints !== null;
  const bearer = { department: '', label: { 'zh-CN': '', en: '' }, kind };
  return [
    ...(per && per !== 'TIME' && !units[per] ? [`units.${per}`] : []),
    ...(of && !basesMinor[of] ? [of === 'LOSS' ? 'loss' : `bases.${of}`] : []),
    ...(isMoney && kind === 'LIABLE_UNITS' && !penaltyShares(bearer, 1, liable) ? ['liability'] : []),
    ...(kind === 'PERSON' ? ['accountId'] : []),
  ];
}
