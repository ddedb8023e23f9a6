import type { Language } from '@aftercare/schema';

/** An amount as papers carry it: `amountMinor` in the currency's minor units, `currency` an ISO 4217 code. */
export interface PaperMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/** An amount for a reader: symbol, grouping and the currency's own number of decimals. */
export function formatMoney({ amountMinor, currency }: PaperMoney, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(decimal(amountMinor, digits));
}

/** A moment (ISO 8601, UTC) as the clock on the wall of `timeZone` showed it, to the minute. */
export function formatMoment(iso: string, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    year: 'numeric',
    month: language === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return format.format(new Date(iso));
}

/** A calendar day, `2026-11-02`, written out: `2 November 2026`. */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(day));
}

/** A time zone with its distance from UTC at a moment: `Asia/Shanghai (GMT+8)`. */
export function formatZone(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(iso));
  return `${timeZone} (${parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'})`;
}

/** A count or a measure, at most three decimals. */
export function formatQuantity(quantity: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(quantity);
}

/** Written out digit by digit: a division would round amounts beyond fifteen digits. */
function decimal(amountMinor: number, digits: number): Intl.StringNumericLiteral {
  const sign = amountMinor < 0 ? '-' : '';
  const units = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const cut = units.length - digits;
  return `${sign}${units.slice(0, cut)}.${units.slice(cut)}0` as Intl.StringNumericLiteral;
}
