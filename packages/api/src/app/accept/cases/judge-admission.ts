import { lacksForAdmission } from '../../../modules/admission/index.js';
import { admissionEndsOn, type LocalDate, type Policy } from '../../../modules/policy/index.js';
import { sayMissing } from '../admitting.js';
import type { CaseAdmission, Expectation } from './case.js';

/** What the rules alone say of somebody who is to enter: what is missing on the day, and how long the admission lasts. */
export function judgeAdmission(
  { admission: rules }: Policy,
  { class: named, trades = [], papers, certified = [], educated, exam }: CaseAdmission,
  expect: Expectation,
  on: LocalDate,
): Partial<Expectation> {
  if (!rules) return {};
  const filed = Object.entries(papers).map(([paper, copies]) => ({ paper, copies, trade: null, validUntil: null }));
  const certificates = certified.map(({ trade, until }) => ({
    paper: rules.specialTrades.paper,
    copies: 1,
    trade,
    validUntil: until,
  }));
  const missing = lacksForAdmission(
    rules,
    named,
    {
      trades,
      papers: [...filed, ...certificates],
      educated,
      examPassed: exam ?? null,
      stamped: false,
      filed: false,
      approved: false,
    },
    on,
  );
  const seen = missing.map(({ need, name, copies }) => ({
    need,
    name,
    copiesFiled: copies?.filed ?? null,
    copiesNeeded: copies?.needed ?? null,
  }));
  return {
    ...(expect.missing === undefined ? {} : { missing: sayMissing(seen) }),
    ...(expect.goodUntil === undefined ? {} : { goodUntil: admissionEndsOn(rules, on) }),
  };
}
