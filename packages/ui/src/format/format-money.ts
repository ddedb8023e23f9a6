/** An amount as the API gives it: whole minor units (cents, fen) and an ISO 4217 code. */
export interface MoneyAmount {
  amountMinor: number;
  currency: string;
}

/** `CN¥1,234.50` / `¥1,234.50`. Exact: the digits are placed as text, never divided. Throws a RangeError on a fraction. */
export function formatMoney({ amountMinor, currency }: MoneyAmount, language: 'zh-CN' | 'en'): string {
  if (!Number.isSafeInteger(amountMinor)) throw new RangeError(`Not a whole number of minor units: ${amountMinor}`);
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const places = format.resolvedOptions().maximumFractionDigits ?? 2;
  const digits = String(Math.abs(amountMinor)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const decimal = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return format.format(`${amountMinor < 0 ? '-' : ''}${decimal}` as `${number}`);
}
