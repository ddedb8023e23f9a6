import type { BearerKind, Localized } from '@aftercare/schema';
import { apportion } from './apportion.js';

/** Somebody who may bear a part, by the name and words of the policy. */
export interface Bearer {
  readonly department: string;
  readonly label: Localized;
  readonly kind: BearerKind;
  /** Who it is, where the policy leaves that open: the unit by its name in the policy, an outsider in words. */
  readonly named?: string | null;
  /** The outsider's UUID, where it is a partner. */
  readonly partnerId?: string | null;
  /** The person's account. */
  readonly accountId?: string | null;
}

/** A bearer's part: hundredths of a per cent, 10,000 in all, and minor units that sum to the whole amount. */
export interface BearerShare extends Bearer {
  readonly basisPoints: number;
  readonly amountMinor: number;
}

const WHOLE = 10_000;

/** Shares an amount out; bearers without weight bear nothing and are left out. Weights are basis points, of all of it or of a part. */
export function shareOut(amountMinor: number, parts: readonly (Bearer & { readonly weight: number })[]): BearerShare[] {
  const bearing = parts.filter(({ weight }) => weight > 0);
  const weights = bearing.map(({ weight }) => weight);
  const basisPoints = apportion(WHOLE, weights);
  const amounts = apportion(amountMinor, weights);
  return bearing.map(({ weight: _, ...bearer }, place) => ({
    ...bearer,
    basisPoints: basisPoints[place]!,
    amountMinor: amounts[place]!,
  }));
}
