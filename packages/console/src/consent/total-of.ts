export interface Amount {
  /** Minor units, a whole number as text: amounts may pass what a JavaScript number holds exactly. */
  amountMinor: string;
  currency: string;
}

/** What lines come to; null when there is none. All in one currency. */
export function totalOf(lines: readonly { quantity: number; unitPrice: Amount }[]): Amount | null {
  const [first] = lines;
  if (!first) return null;
  const sum = lines.reduce(
    (before, { quantity, unitPrice }) => before + BigInt(quantity) * BigInt(unitPrice.amountMinor),
    0n,
  );
  return { amountMinor: String(sum), currency: first.unitPrice.currency };
}
