/** Days before the end at which somebody is told that an admission ends soon. */
export const WARN_DAYS = 30;

const DAY = 86_400_000;

/** Days from one calendar day to another; below zero where the other is past. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** What the calendar makes of an admission that is good: it is over, ends soon, or neither. */
export function expiryAt(expiresOn: string, today: string): 'OVER' | 'SOON' | null {
  const days = daysBetween(today, expiresOn);
  if (days < 0) return 'OVER';
  return days <= WARN_DAYS ? 'SOON' : null;
}
