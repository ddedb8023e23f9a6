export interface MonthOfPromise {
  month: string;
  promise: { name: string; label: { text: string } };
  keptBefore: number;
  brokenBefore: number;
  keptAfter: number;
  brokenAfter: number;
}

export interface MonthSum {
  month: string;
  before: number;
  after: number;
}

/** Broken promises by month of filing, all promises together or one of them, in the order of time. */
export function brokenByMonth(months: readonly MonthOfPromise[], promise: string | null): MonthSum[] {
  const meant = months.filter(({ promise: { name } }) => promise === null || name === promise);
  return [...Map.groupBy(meant, ({ month }) => month)]
    .map(([month, parts]) => ({
      month,
      before: parts.reduce((sum, part) => sum + part.brokenBefore, 0),
      after: parts.reduce((sum, part) => sum + part.brokenAfter, 0),
    }))
    .toSorted((one, other) => one.month.localeCompare(other.month));
}
