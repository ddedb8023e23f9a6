import { lastDayOf, type LocalDate } from './local-date.js';
import type { PlanRule } from './plan-rule.js';
import type { Policy } from './policy.js';
import { firstDate, type StartDates } from './warranty-of.js';

/** Lists the work that falls due by itself: maintenance, inspections, visits and training. */
export function plans(policy: Policy): readonly PlanRule[] {
  return policy.plans;
}

/**
 * Lists the days on which a plan falls due up to and including `until`, earliest first. N times a year means at even
 * spaces of 12 / N months from the anchor. Empty while the anchor is not on record, and for a plan without a day.
 */
export function dueDates(plan: PlanRule, dates: StartDates, until: LocalDate): LocalDate[] {
  const anchor = firstDate(dates, plan.from);
  if (anchor === null || plan.recurrence.kind === 'ONCE_OPEN_ENDED') return [];
  if (plan.recurrence.kind === 'ONCE_WITHIN') return [lastDayOf(plan.recurrence.within, anchor)];
  const spacing = 12 / plan.recurrence.times;
  const due: LocalDate[] = [];
  for (let count = 1; ; count++) {
    const day = lastDayOf({ unit: 'MONTHS', months: count * spacing }, anchor);
    if (day > until) return due;
    due.push(day);
  }
}
