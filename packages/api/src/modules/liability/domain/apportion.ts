/**
 * Splits an amount by weights, such as basis points: each part is its exact share or one unit beside it, and the parts
 * sum to the amount. The units left over go where most was cut off (largest remainder), to the earlier of equals.
 *
 * @param amountMinor a whole number of minor units, below zero too
 * @param weights whole numbers of zero or more, not all zero
 * @throws RangeError on anything else
 */
export function apportion(amountMinor: number, weights: readonly number[]): number[] {
  const sound = (value: number) => Number.isSafeInteger(value);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!sound(amountMinor) || !weights.every((weight) => sound(weight) && weight >= 0) || !sound(whole) || whole === 0)
    throw new RangeError('An amount is split by whole weights, of which one is above zero');
  const sign = amountMinor < 0 ? -1n : 1n;
  const amount = BigInt(Math.abs(amountMinor));
  const exact = weights.map((weight) => amount * BigInt(weight));
  const parts = exact.map((part) => part / BigInt(whole));
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n));
  const remainder = (place: number) => exact[place]! % BigInt(whole);
  const mostCutOff = weights
    .map((_, place) => place)
    .toSorted((a, b) => (remainder(a) === remainder(b) ? a - b : remainder(a) > remainder(b) ? -1 : 1));
  const oneMore = new Set(mostCutOff.slice(0, left));
  return parts.map((part, place) => Number(sign * (part + (oneMore.has(place) ? 1n : 0n))) + 0);
}
