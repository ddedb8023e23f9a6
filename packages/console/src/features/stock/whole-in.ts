/** The whole number somebody wrote, from `least` to 99,999; null for anything else. */
export function wholeIn(text: string, least: number): number | null {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least ? value : null;
}
