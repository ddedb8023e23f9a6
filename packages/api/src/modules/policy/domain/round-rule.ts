import type { ContactWay, Localized, RoundKind } from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';
import type { Labels } from './labels.js';
import type { Period } from './local-date.js';

/** How often something comes round: so many times in each period. */
export interface Rhythm {
  readonly times: number;
  readonly every: Period;
}

/** The part of each year in which something is done, from and to a day `MM-DD`; it may go on across New Year. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** By when what was done in a window is to be finished: so long after it, or by a day of the month after it. */
export type RoundDue =
  | { readonly kind: 'WITHIN'; readonly period: Period }
  | { readonly kind: 'DAY_OF_MONTH'; readonly day: number };

/** Work of the house that comes round: a visit, a call, an inspection, a report, a stocktake, a campaign. */
export interface RoundRule {
  readonly key: string;
  readonly kind: RoundKind;
  readonly label: Localized;
  readonly clause: string;
  /** How often, by whom it is for: `customerGrade`, `inWarranty`. `null`: not at all. */
  readonly often: DecisionTable<Rhythm | null>;
  /** `null`: the whole year. */
  readonly season: Season | null;
  /** `null`: by the last day of its window. */
  readonly due: RoundDue | null;
  /** Whether it is done for each customer, or once. */
  readonly forCustomers: boolean;
  /** Empty: in any way. */
  readonly ways: readonly ContactWay[];
  /** A role, an office or a department of the policy. */
  readonly performedBy: string;
  readonly unannounced: boolean;
  /** What is gone through, and a word is said on each. */
  readonly content: Labels;
  /** A role, an office or a department of the policy; `null`: nobody is named. */
  readonly reportedTo: string | null;
}
