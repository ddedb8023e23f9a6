import type { CheckFailure, CheckTime, Localized } from '@aftercare/schema';

type Labels = Readonly<Record<string, Localized>>;

/** What is gone through before, during or after work, and what a failed item does. */
export interface Checklist {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  /** A role, an office or a department. */
  readonly checkedBy: string;
  readonly at: CheckTime;
  /** Of a survey, every list is gone through; of a visit, those that are. */
  readonly goesWith: 'SURVEY' | 'VISIT';
  readonly items: Labels;
  readonly failed: CheckFailure;
  /** Offices, roles or departments that learn of a failed item. */
  readonly reportedTo: readonly string[];
}

/** When work stops at once, who learns of it, and what the report of it states. */
export interface StopAtOnce {
  readonly clause: string;
  readonly grounds: Labels;
  /** Severities of the policy that stop the work as soon as they are found. */
  readonly severities: readonly string[];
  readonly reportedTo: readonly string[];
  readonly states: Labels;
}
