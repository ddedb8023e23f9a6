import type { CheckFailure, CheckTime, Localized, Role } from '@aftercare/schema';
import type { Condition } from '../../../kernel/decision-table/index.js';
import type { ServiceEvent } from './service-event.js';

type Labels = Readonly<Record<string, Localized>>;

/** What is gone through before, during or after work, and what a failed item does. */
export interface Checklist {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  /** A role, an office or a department. */
  readonly checkedBy: string;
  readonly at: CheckTime;
  /** Of a survey, every list is gone through; of a visit, see `checklistsOfVisit`. */
  readonly goesWith: 'SURVEY' | 'VISIT';
  /** Only in a part of each year: `MM-DD` to `MM-DD`, both included; as the round of the same name. `null`: all year. */
  readonly season: { readonly from: string; readonly to: string } | null;
  /** Only of cases with these facts, and there always; `null`: of all. */
  readonly when: Readonly<Record<string, Condition>> | null;
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

/** How often customers may move a visit themselves, and how long before it at the latest; null: until somebody sets out. */
export interface CustomerMoves {
  readonly clause: string;
  readonly byCustomer: number;
  readonly untilMinutesBefore: number | null;
}

/** A form that is filled in upon an event of a visit: what it states, and who answers for it. */
export interface VisitForm {
  readonly key: string;
  readonly label: Localized;
  readonly clause: string;
  readonly on: ServiceEvent;
  readonly states: Labels;
  /** Empty where nobody signs. */
  readonly signedBy: readonly Role[];
  /** What cannot be had without it. */
  readonly basisFor: readonly string[];
}
