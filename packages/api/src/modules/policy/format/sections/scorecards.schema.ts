import * as v from 'valibot';
import { Scored } from '../../domain/scorecard-rule.js';
import { ServiceMetric } from '@aftercare/schema';
import {
  clause,
  listOf,
  localized,
  LOWER_NAME,
  named,
  oneOf,
  percent,
  period,
  section,
  text,
  upperName,
  UPPER_NAME,
} from '../parts.schema.js';
import { dayOfMonth, points, rhythm, times } from '../rhythm.schema.js';
import { rows } from '../rows.schema.js';

/** What grades are used for. */
const Feeds = { YEARLY_RAISE: 'YEARLY_RAISE', BONUS: 'BONUS', PROMOTION: 'PROMOTION' } as const;

/** Judged by people unless a metric gives it. */
const part = section({ label: localized, weight: points, metric: v.optional(oneOf(ServiceMetric)) });

const criterion = v.pipe(
  section({ ...part.entries, parts: v.optional(named(LOWER_NAME, part), {}), clause }),
  v.check(({ weight, parts }) => addsUp(parts, weight) || Object.keys(parts).length === 0, 'PARTS_ADD_UP'),
);

/** How many months of the calendar one card tells of. */
const wholeMonths = v.pipe(
  rhythm,
  v.check(({ times, every }) => times === 1 && every.unit === 'MONTHS', 'CARD_RHYTHM'),
  v.transform(({ every }) => (every.unit === 'MONTHS' ? every.months : 0)),
);

/** Happened as often as complaints about the scored have the fact that verifies it. */
const deduction = section({ label: localized, points, fact: v.optional(text), clause });

const consequence = section({
  label: localized,
  grade: upperName,
  atLeast: times,
  within: period,
  measure: listOf(upperName),
  clause,
});

const scorecard = v.pipe(
  section({
    label: localized,
    of: listOf(oneOf(Scored)),
    often: wholeMonths,
    dueBy: v.optional(dayOfMonth),
    judgedBy: upperName,
    total: points,
    criteria: named(LOWER_NAME, criterion),
    deductions: v.optional(named(LOWER_NAME, deduction), {}),
    grades: named(UPPER_NAME, localized),
    /** The grade of a score, by the fact `score`. */
    graded: rows(upperName),
    /** Share of the pay by grade. */
    pay: v.optional(section({ byGrade: named(UPPER_NAME, percent), clause })),
    measures: v.optional(named(UPPER_NAME, localized), {}),
    consequences: v.optional(named(LOWER_NAME, consequence), {}),
    feeds: v.optional(section({ into: listOf(oneOf(Feeds)), clause })),
    clause,
  }),
  v.check(({ total, criteria }) => addsUp(criteria, total), 'CRITERIA_ADD_UP'),
);

/** How work is scored: criteria with weights that add up to the total, deductions, grades and what follows. */
export const scorecards = named(LOWER_NAME, scorecard);

function addsUp(weighed: Readonly<Record<string, { readonly weight: number }>>, whole: number): boolean {
  const sum = Object.values(weighed).reduce((tenths, { weight }) => tenths + Math.round(weight * 10), 0);
  return sum === Math.round(whole * 10);
}
