import type { Localized, PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';

/** Who bears a loss, in hundredths of a per cent by department, 10,000 in all; `null`: it must be found out. */
export interface LiabilityRule {
  readonly key: string;
  readonly label: Localized;
  readonly table: DecisionTable<Readonly<Record<string, number>> | null>;
}

/** What somebody loses or must do: money by the time or the ton, a share of a base, days of pay, points, a measure. */
export interface PenaltyOutcome {
  readonly amountMinor: number | null;
  /** Of the amount; ISO 4217. */
  readonly currency: string | null;
  readonly per: PenaltyUnit | null;
  /** Hundredths of a per cent of `of`. */
  readonly shareBasisPoints: number | null;
  readonly of: PenaltyBase | null;
  readonly payDays: number | null;
  readonly points: number | null;
  readonly measure: string | null;
}

/** A consequence and when it falls due. */
export interface PenaltyRule {
  readonly key: string;
  readonly label: Localized;
  /** The department, office or role that bears it. */
  readonly of: string;
  /** The promise whose breach it punishes; `null`: people find it out. */
  readonly on: string | null;
  readonly table: DecisionTable<PenaltyOutcome | null>;
}
