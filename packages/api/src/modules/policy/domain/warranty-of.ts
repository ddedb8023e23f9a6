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
  /** Which day of the unit's life that is; null where it is not known. */
  readonly startedBy: StartDateKind | null;
  /** The last day under warranty; that day itself is covered. */
  readonly endsOn: LocalDate | null;
  readonly status: WarrantyStatus;
  readonly trace: Trace;
}

/** Finds the first of some kinds of day that is on record. */
export function firstDate(dates: StartDates, kinds: readonly StartDateKind[]): LocalDate | null {
  const kind = kinds.find((one) => dateOf(dates, one));
  return kind ? dateOf(dates, kind) : null;
}
const dateOf = (dates: StartDates, kind: StartDateKind) =>
  dates[kind.toLowerCase() as Lowercase<StartDateKind>] ?? null;

/** Works out the term of a component and how a day stands to it. */
export function warrantyOf(policy: Policy, facts: Facts, dates: StartDates, on: LocalDate): Warranty {
  const { outcome: term, trace } = decide(policy.entitlement.terms, facts);
  const never = { startsOn: null, startedBy: null, endsOn: null, trace };
  if (term === null) return { ...never, lasts: null, status: 'NO_TERM' };
  const startedBy = term.from.find((kind) => dateOf(dates, kind));
  if (!startedBy) return { ...never, lasts: term.lasts, status: 'START_UNKNOWN' };
  const startsOn = dateOf(dates, startedBy)!;
  const endsOn = lastDayOf(term.lasts, startsOn);
  const status = on < startsOn ? 'NOT_STARTED' : on <= endsOn ? 'IN_TERM' : 'PAST_TERM';
  return { lasts: term.lasts, startsOn, startedBy, endsOn, status, trace };
}
