/** What amounts of one currency come to, in minor units as text: exact, however large. */
export function minorTotal(amounts: readonly (string | number)[]): string {
  return String(amounts.reduce((sum: bigint, amount) => sum + BigInt(amount), 0n));
}
