import type { Localized } from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';
import type { Period } from './local-date.js';
import type { ServiceMetric } from '@aftercare/schema';

/** Whose work a card is about. */
export const Scored = {
  PERSON: 'PERSON',
  DEPARTMENT: 'DEPARTMENT',
  SUPPLIER: 'SUPPLIER',
  OUTLET: 'OUTLET',
  DEALER: 'DEALER',
  ORGANIZATION: 'ORGANIZATION',
} as const;
export type Scored = (typeof Scored)[keyof typeof Scored];

/** What gets a mark of its own: a criterion, or a part of one. Points are counted in tenths. */
export interface ScoredCriterion {
  /** `attitude`, or `attitude.initiative` where a criterion has parts. */
  readonly key: string;
  readonly label: Localized;
  /** The criterion it is a part of; `null`: it is one itself. */
  readonly partOf: Localized | null;
  readonly weightTenths: number;
  /** What is counted for it; `null`: people judge it. */
  readonly metric: ServiceMetric | null;
  readonly clause: string;
}

/** What takes points off, each time it happened. */
export interface DeductionRule {
  readonly key: string;
  readonly label: Localized;
  readonly pointsTenths: number;
  /** The yes-or-no fact of complaints that says it happened; `null`: nothing in the house says so. */
  readonly fact: string | null;
  readonly clause: string;
}

/** What follows of so many cards of a grade. */
export interface ConsequenceRule {
  readonly key: string;
  readonly label: Localized;
  readonly grade: string;
  readonly atLeast: number;
  readonly within: Period;
  readonly measures: readonly string[];
  readonly clause: string;
}

/** How some work is scored: opened when so many months of the calendar are over, judged, graded. */
export interface ScorecardRule {
  readonly key: string;
  readonly label: Localized;
  readonly of: readonly Scored[];
  /** How many months a card tells of; they begin with the calendar's year. */
  readonly months: number;
  /** The day of the month after by which it is signed; `null`: no day is named. */
  readonly dueByDay: number | null;
  /** A role or an office. */
  readonly judgedBy: string;
  readonly totalTenths: number;
  readonly criteria: readonly ScoredCriterion[];
  readonly deductions: readonly DeductionRule[];
  /** The best first. */
  readonly grades: Readonly<Record<string, Localized>>;
  /** The grade of a score, by the fact `score`, in points. */
  readonly table: DecisionTable<string>;
  /** Hundredths of a percent of the pay by grade; `null`: pay does not depend on it. */
  readonly pay: { readonly byGrade: Readonly<Record<string, number>>; readonly clause: string } | null;
  readonly measures: Readonly<Record<string, Localized>>;
  readonly consequences: readonly ConsequenceRule[];
  readonly clause: string;
}
