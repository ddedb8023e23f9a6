import { decide, type Facts, type Trace } from '../../../kernel/decision-table/index.js';
import { lastDayOf, type LocalDate, type Period } from './local-date.js';
import type { Policy } from './policy.js';
import type { StartDateKind } from './start-date-kind.js';
import type { WarrantyStatus } from './warranty-status.js';

/** The days of a unit's life that are on record. */
export type StartDates = Readonly<Partial<Record<Lowercase<StartDateKind>, LocalDate | null>>>;

/** The warranty of one component, as it stands on one day. */
export interface Warranty {
  readonly lasts: Period | null;
  readonly startsOn: LocalDate | null;
  /** The last day under warranty; that day itself is covered. */
  readonly endsOn: LocalDate | null;
  readonly status: WarrantyStatus;
  readonly trace: Trace;
}

/** Finds the first of some kinds of day that is on record. */
export function firstDate(dates: StartDates, kinds: readonly StartDateKind[]): LocalDate | null {
  for (const kind of kinds) {
    const date = dates[kind.toLowerCase() as Lowercase<StartDateKind>];
    if (date) return date;
  }
  return null;
}

/** Works out the term of a component and how a day stands to it. */
export function warrantyOf(policy: Policy, facts: Facts, dates: StartDates, on: LocalDate): Warranty {
  const { outcome: term, trace } = decide(policy.entitlement.terms, facts);
  if (term === null) return { lasts: null, startsOn: null, endsOn: null, status: 'NO_TERM', trace };
  const startsOn = firstDate(dates, term.from);
  if (startsOn === null) return { lasts: term.lasts, startsOn, endsOn: null, status: 'START_UNKNOWN', trace };
  const endsOn = lastDayOf(term.lasts, startsOn);
  const status = on < startsOn ? 'NOT_STARTED' : on <= endsOn ? 'IN_TERM' : 'PAST_TERM';
  return { lasts: term.lasts, startsOn, endsOn, status, trace };
}
