const digitsOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/**
 * An amount as people type it (`120`, `120.50`, `1,200.5`) in minor units, as a whole number in text.
 * null when nothing was typed; undefined when it is no amount in this currency.
 */
export function minorOf(text: string, currency: string): string | null | undefined {
  const plain = text.trim().replaceAll(/[,，\s]/g, '');
  if (plain === '') return null;
  const digits = digitsOf(currency);
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(plain);
  if (!match || (match[2]?.length ?? 0) > digits) return undefined;
  return String(BigInt(match[1]! + (match[2] ?? '').padEnd(digits, '0')));
}

/** Minor units as an amount to type over: `12050` of CNY is `120.50`. */
export function majorOf(amountMinor: string, currency: string): string {
  const digits = digitsOf(currency);
  if (digits === 0) return amountMinor;
  const padded = amountMinor.padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
