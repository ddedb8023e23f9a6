import type { Localized } from '@aftercare/schema';

/** Money set aside: at least a share of the sales of a year, or of another budget, which it is a part of. */
export interface BudgetRule {
  readonly key: string;
  readonly label: Localized;
  /** Hundredths of a percent. */
  readonly atLeastBasisPoints: number;
  /** `SALES`, or the name of another budget. */
  readonly of: string;
  readonly clause: string;
}
