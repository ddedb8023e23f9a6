import type { Localized } from '@aftercare/schema';
import type { Calendar, CalendarDefinition, Duration, Warning } from '../../../kernel/business-time/index.js';

/** The promises a history of status events can tell the outcome of. */
export type ImportedPromiseKind = 'RESPOND' | 'ANSWER' | 'RESOLVE';

/** One promise of the policy in force, ready to be measured. It starts when the incident is filed. */
export interface ImportedPromise {
  readonly key: string;
  readonly kind: ImportedPromiseKind;
  readonly target: Duration;
  readonly calendar: Calendar;
  /** The calendar as plain data, for whoever measures again by other means. */
  readonly calendarDefinition: CalendarDefinition;
  /** As a clock keeps it, with everything its deadline depends on. */
  readonly stored: object;
  readonly owedBy: string;
  /** The request's states in which the policy lets this promise rest. */
  readonly pausedIn: readonly string[];
  readonly warning: Warning | null;
  readonly sentence: Localized;
}
