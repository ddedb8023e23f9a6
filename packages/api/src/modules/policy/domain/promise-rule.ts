import type { ClockKind, Localized, RequestState, Role } from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';
import type { Duration } from './duration.js';
import type { ServiceEvent } from './service-event.js';

/** What a promise gives: a length of time, or until a moment that is a fact of the case, such as the one wished for. */
export type Promised = Duration | { readonly unit: 'BY'; readonly fact: string };

/** Somebody is reminded again and again of what is overdue, in the hours of a calendar. */
export interface Reminding {
  readonly everyMinutes: number;
  readonly calendar: string;
}

/** Minutes on the promise's calendar that each level has, and the levels above the first that is told, in order. */
export interface EscalatesOn {
  readonly everyMinutes: number;
  readonly to: readonly Role[];
}

/** A promise and, by facts, how long it gives; `null` where nothing is promised. */
export interface PromiseRule {
  /** Its name in the policy; unique there. */
  readonly key: string;
  readonly kind: ClockKind;
  /** `null` where it runs from a moment that is a fact: `startFact`. */
  readonly startEvent: ServiceEvent | null;
  readonly startFact: string | null;
  readonly stopEvent: ServiceEvent;
  readonly within: DecisionTable<Promised | null>;
  readonly calendar: string;
  readonly owedBy: Role;
  /** The clock stands still while the request is in one of these states. */
  readonly pausedIn: readonly RequestState[];
  /** Warn so many minutes before the deadline; or at such a share of the duration; at most one is set. */
  readonly warnBeforeMinutes: number | null;
  readonly warnAtPercent: number | null;
  readonly escalateTo: Role;
  /** Where a breach goes on to, level by level, while what was promised does not happen. */
  readonly escalatesOn: EscalatesOn | null;
  readonly reminds: Reminding | null;
  /** The approval that may grant more time; `null`: none may. */
  readonly extension: string | null;
  /** What the customer is told. May hold `{duration}` in a rule. */
  readonly sentence: Localized;
}
