import type { LedgerPaperKind } from '@aftercare/schema';
import type { LocalDate } from './local-date.js';
import type { Policy } from './policy.js';
import type { ReportRule } from './report-rule.js';
import { dayAfterSpan } from './span-of-months.js';

/** A report as it stands at the end of a month. */
export interface ReportDue {
  readonly rule: ReportRule | null;
  /** How many months it tells of, this one the last; 0 where it is not reported after this one. */
  readonly months: number;
  /** The last day it is in time; `null` where no day is named. */
  readonly dueOn: LocalDate | null;
}

/**
 * Which months a paper tells of that is made when a month (its first day) is closed, and by when. Without a rule each
 * month is told by itself. Spans begin with the calendar's year: quarters end in March, June, September and December.
 */
export function reportOn({ reports }: Pick<Policy, 'reports'>, paper: LedgerPaperKind, month: LocalDate): ReportDue {
  const rule = reports.find((one) => one.paper === paper) ?? null;
  if (!rule) return { rule, months: 1, dueOn: null };
  if (Number(month.slice(5, 7)) % rule.months !== 0) return { rule, months: 0, dueOn: null };
  return {
    rule,
    months: rule.months,
    dueOn: rule.dueByDay === null ? null : dayAfterSpan({ from: month, to: month }, rule.dueByDay),
  };
}
