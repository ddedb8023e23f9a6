import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { reportOn } from './report-on.js';

const mill = policyNamed('P05');

test('the paper mill reports its ledger of claims every month, by the 5th of the next', () => {
  expect(reportOn(mill, 'CLAIMS_LEDGER', '2026-11-01')).toMatchObject({
    months: 1,
    dueOn: '2026-12-05',
    rule: { clause: '6.1' },
  });
  expect(reportOn(mill, 'CLAIMS_LEDGER', '2026-12-01').dueOn).toBe('2027-01-05');
});

test('and its bulletin every quarter, about three months', () => {
  const told = ['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01'].map(
    (month) => reportOn(mill, 'BULLETIN', month).months,
  );
  expect(told).toEqual([0, 0, 3, 0]);
});

test('what the policy says nothing of is told month by month, and due on no day', () => {
  expect(reportOn(mill, 'PENALTIES', '2026-11-01')).toEqual({ rule: null, months: 1, dueOn: null });
});

test('a day the month after does not have is its last', () => {
  const rule = { ...mill.reports[0]!, dueByDay: 31 };
  expect(reportOn({ reports: [rule] }, 'CLAIMS_LEDGER', '2027-01-01').dueOn).toBe('2027-02-28');
});
