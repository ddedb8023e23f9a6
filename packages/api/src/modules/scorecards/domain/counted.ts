import type { ServiceMetric } from '@aftercare/schema';

/** By metric, how much of how much: promises kept of those due, repairs that lasted of those made, marks of the best. */
export type Counted = Readonly<Partial<Record<ServiceMetric, { readonly part: number; readonly whole: number }>>>;

/** Tenths of points by criterion. */
export type Marks = Readonly<Record<string, number>>;

/** What gets a mark: its weight, and what is counted for it. */
interface Counting {
  readonly key: string;
  readonly metric: ServiceMetric | null;
  readonly weightTenths: number;
}

/**
 * The marks of what is counted, by what a share of a weight is. Where there was nothing to count there is none: then
 * people judge it.
 */
export const countedMarks = (
  criteria: readonly Counting[],
  counted: Counted,
  markOfShare: (weightTenths: number, share: number) => number,
): Marks =>
  Object.fromEntries(
    criteria.flatMap(({ key, metric, weightTenths }) => {
      const { part, whole } = (metric && counted[metric]) || { part: 0, whole: 0 };
      return whole > 0 ? [[key, markOfShare(weightTenths, part / whole)]] : [];
    }),
  );
