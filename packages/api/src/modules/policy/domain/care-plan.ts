import type { CareState, Localized, PlanKind } from '@aftercare/schema';
import { lastDayOf, type LocalDate } from './local-date.js';
import { dueDates, plans } from './plans.js';
import type { PlanRule } from './plan-rule.js';
import type { Policy } from './policy.js';
import { trainingComplete, type Trainee } from './training-complete.js';
import type { StartDates } from './warranty-of.js';

/** Somebody named for a training; `role` is one of those the plan trains. */
export interface NamedTrainee extends Trainee {
  readonly plan: string;
  readonly role: string;
}

/** What is known of a unit on a day. */
export interface UnitCare {
  readonly startDates: StartDates;
  readonly on: LocalDate;
  /** What was carried out on it, and when. */
  readonly done: readonly { readonly kind: string; readonly on: LocalDate }[];
  readonly trainees: readonly NamedTrainee[];
}

/** Something that falls due for a unit by itself, and where it stands. */
export interface CareItem {
  readonly key: string;
  readonly kind: PlanKind;
  readonly label: Localized;
  /** The next day it is due, or the last where it was missed; null without a day, before one is known, and once done. */
  readonly dueOn: LocalDate | null;
  readonly state: CareState;
  readonly free: boolean;
  readonly performedBy: PlanRule['performedBy'];
  readonly clause: string;
  /** The wording of the clause. */
  readonly sentence: Localized;
  readonly who: readonly Localized[];
  /** The same by their names in the policy, as a trainee is recorded. */
  readonly roles: readonly string[];
  readonly topics: readonly Localized[];
}

/** The longest a plan pauses is a year: the next day lies within it, and so does the one after. */
const AHEAD = { unit: 'MONTHS', months: 24 } as const;

/**
 * Lists what falls due for a unit, in the order of the policy. Maintenance that was missed stays overdue until the next
 * is due; carried out late, it settles the day that was missed. A training is done when somebody is named for each of
 * its roles and everybody named has reached its goal.
 */
export function carePlan(policy: Policy, unit: UnitCare): CareItem[] {
  return plans(policy).map((plan) => {
    const { key, kind, label, free, performedBy, clause, training } = plan;
    const days = dueDates(plan, unit.startDates, lastDayOf(AHEAD, unit.on));
    const done = unit.done.filter((work) => work.kind === kind).map(({ on }) => on);
    const dueOn = plan.recurrence.kind === 'TIMES_A_YEAR' ? nextOf(days, done.toSorted(), unit.on) : (days[0] ?? null);
    const isDone = training
      ? isTrained(plan, unit.trainees)
      : plan.recurrence.kind !== 'TIMES_A_YEAR' && done.length > 0;
    const state = isDone ? 'DONE' : dueOn !== null && dueOn < unit.on ? 'OVERDUE' : 'OPEN';
    return {
      key,
      kind,
      label,
      dueOn: isDone ? null : dueOn,
      state,
      free,
      performedBy,
      clause,
      sentence: policy.clauses[clause]!,
      who: Object.values(training?.trainees ?? {}),
      roles: Object.keys(training?.trainees ?? {}),
      topics: Object.values(training?.topics ?? {}),
    };
  });
}

/** The first day not settled, of the last that has come and those after it; each time it was done settles one. */
function nextOf(days: readonly LocalDate[], done: readonly LocalDate[], on: LocalDate): LocalDate | null {
  const settled = new Set<LocalDate>();
  const openOn = (day: LocalDate): LocalDate | undefined => {
    const come = days.findLastIndex((due) => due <= day);
    return days.slice(Math.max(come, 0)).find((due) => !settled.has(due));
  };
  for (const day of done) {
    const due = openOn(day);
    if (due !== undefined) settled.add(due);
  }
  return openOn(on) ?? null;
}

function isTrained({ key, training }: PlanRule, trainees: readonly NamedTrainee[]): boolean {
  const named = trainees.filter(({ plan }) => plan === key);
  const roles = Object.keys(training!.trainees);
  return (
    roles.every((role) => named.some((trainee) => trainee.role === role)) && trainingComplete(training!, named).complete
  );
}
