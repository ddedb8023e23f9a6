/** The sum of lines in minor units; exact, since prices and quantities are whole numbers. */
export function priceTotal(lines: readonly { readonly quantity: number; readonly unitPriceMinor: number }[]): number {
  return lines.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0);
}
