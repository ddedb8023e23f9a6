/** A warranty's length in whole months, days counted as thirty to the month; 0 where there is none. */
export function termInMonths(
  lasts: { readonly unit: 'MONTHS'; readonly months: number } | { readonly unit: 'DAYS'; readonly days: number } | null,
): number {
  if (lasts === null) return 0;
  return lasts.unit === 'MONTHS' ? lasts.months : Math.floor(lasts.days / 30);
}
