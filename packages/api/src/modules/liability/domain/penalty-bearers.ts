import { shareOut, type Bearer, type BearerShare } from './bearer-share.js';

const OURS: ReadonlySet<Bearer['kind']> = new Set(['UNIT', 'NAMED_UNIT', 'COMPANY']);

/**
 * Who bears a penalty and how much of it: the bearer the rule names; for the liable units, those of ours that bear the
 * loss, by their shares among themselves. Null while that cannot be said: no loss was decided, nobody of ours bears it,
 * or the person is not named.
 *
 * @param liable the shares of the loss as they hold now; null where none were decided
 */
export function penaltyShares(
  bearer: Bearer,
  amountMinor: number,
  liable: readonly BearerShare[] | null,
): BearerShare[] | null {
  if (bearer.kind === 'LIABLE_UNITS') {
    const ours = liable?.filter(({ kind }) => OURS.has(kind)) ?? [];
    return ours.length
      ? shareOut(
          amountMinor,
          ours.map(({ basisPoints, ...one }) => ({ ...one, weight: basisPoints })),
        )
      : null;
  }
  const known = OURS.has(bearer.kind) || (bearer.kind === 'PERSON' && Boolean(bearer.accountId));
  return known ? shareOut(amountMinor, [{ ...bearer, weight: 1 }]) : null;
}
