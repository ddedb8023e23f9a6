import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyNamed, policyWith } from '../testing/policy-file.test-kit.js';
import { budgets } from './budget.js';

const policy = policyNamed('P21');
const given = (plannedMinor: number, spentMinor = 0) => ({ plannedMinor, spentMinor });
const judged = (sales: number | null, money: Record<string, ReturnType<typeof given>>) =>
  Object.fromEntries(budgets(policy, sales, (key) => money[key] ?? given(0)).map((one) => [one.rule.key, one]));

describe('the budgets of a year', () => {
  it('are kept with exactly 1 % of sales and 2 % of the service budget', () => {
    const { service, training } = judged(100_000_000, { service: given(980_000), training: given(20_000) });
    expect(service).toMatchObject({ atLeastMinor: 1_000_000, plannedMinor: 1_000_000, plannedShortMinor: 0 });
    expect(training).toMatchObject({ baseMinor: 1_000_000, atLeastMinor: 20_000, plannedShortMinor: 0 });
  });

  it('are short by the cent that is missing', () => {
    const { service, training } = judged(100_000_000, { service: given(980_000), training: given(19_999) });
    expect(service).toMatchObject({ plannedShortMinor: 1, spentShortMinor: 1_000_000 });
    expect(training).toMatchObject({ baseMinor: 999_999, atLeastMinor: 20_000, plannedShortMinor: 1 });
  });

  it('are not judged while nobody entered the sales', () => {
    expect(judged(null, {})['service']).toMatchObject({ atLeastMinor: null, plannedShortMinor: null });
  });

  it('miss exactly what makes them whole', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(10_000_000), (sales, planned) => {
        const short = judged(sales, { service: given(planned) })['service']!.plannedShortMinor!;
        expect((planned + short) * 100 >= sales).toBe(true);
        expect(short === 0 || (planned + short - 1) * 100 < sales).toBe(true);
      }),
    );
  });

  it('cannot be a share of each other', () => {
    expect(() => policyWith('P21', ['budgets', 'service', 'of'], 'training')).toThrow(/one of SALES/);
  });
});
