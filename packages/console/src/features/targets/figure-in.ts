/**
 * Writes a figure: a share to one digit more than its goal has behind the point, cut off, so that what falls just short
 * of the goal never reads as if it had reached it; a count as it is.
 */
export function figureIn(language: string, unit: string, goal: readonly (number | null | undefined)[]) {
  const behind = (value: number | null | undefined) => String(value ?? '').split('.')[1]?.length ?? 0;
  const digits = Math.max(...goal.map(behind), 0) + 1;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: unit === '%' ? digits : 3 });
  const cut = (value: number) => Math.trunc(Number((value * 10 ** digits).toFixed(6))) / 10 ** digits;
  return (value: number): string => (unit === '%' ? `${number.format(cut(value))} %` : number.format(value));
}
