/**
 * Splits an amount by weights as the API does, so that whoever types shares sees the cents they will come to: what is
 * left over after rounding down goes where most was cut off, to the earlier of equals.
 *
 * @param amountMinor whole minor units, zero or more
 * @param weights whole numbers of zero or more
 * @returns minor units in the order of the weights; zeros where no weight is above zero
 */
export function apportioned(amountMinor: bigint, weights: readonly number[]): bigint[] {
  const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  if (whole === 0n) return weights.map(() => 0n);
  const exact = weights.map((weight) => amountMinor * BigInt(weight));
  const parts = exact.map((part) => part / whole);
  const left = Number(amountMinor - parts.reduce((sum, part) => sum + part, 0n));
  const cutOff = (place: number) => exact[place]! % whole;
  const mostCutOff = weights
    .map((_, place) => place)
    .toSorted((a, b) => (cutOff(a) === cutOff(b) ? a - b : cutOff(a) > cutOff(b) ? -1 : 1));
  const oneMore = new Set(mostCutOff.slice(0, left));
  return parts.map((part, place) => part + (oneMore.has(place) ? 1n : 0n));
}
