import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';

/** What a rule on penalties says; null where it says nothing of the kind. */
export interface Outcome {
  amountMinor: number | null;
  currency: string | null;
  per: PenaltyUnit | null;
  shareBasisPoints: number | null;
  of: PenaltyBase | null;
  payDays: number | null;
  points: number | null;
}

/** The API gives it as JSON of this shape. */
export const asOutcome = (outcome: unknown): Outcome => outcome as Outcome;
