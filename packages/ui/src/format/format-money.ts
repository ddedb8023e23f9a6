/** An amount as the API gives it: whole minor units (cents, fen), as digits or a number, and an ISO 4217 code. */
export interface MoneyAmount {
  amountMinor: number | string;
  currency: string;
}

/** `CN¥1,234.50` / `¥1,234.50`. Exact: the digits are placed as text, never divided. Throws a RangeError on a fraction. */
export function formatMoney({ amountMinor, currency }: MoneyAmount, language: 'zh-CN' | 'en'): string {
  const whole = typeof amountMinor === 'string' ? /^-?\d+$/.test(amountMinor) : Number.isSafeInteger(amountMinor);
  if (!whole) throw new RangeError(`Not a whole number of minor units: ${amountMinor}`);
  const minor = BigInt(amountMinor);
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(minor < 0n ? -minor : minor).padStart(places + 1, '0');
  const units = digits.slice(0, digits.length - places);
  const decimal = places === 0 ? units : `${units}.${digits.slice(-places)}`;
  return format.format(`${minor < 0n ? '-' : ''}${decimal}` as `${number}`);
}
