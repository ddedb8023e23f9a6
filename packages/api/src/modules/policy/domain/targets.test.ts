import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf, type Period } from './local-date.js';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { countedValue, figureOf, measuredValue } from './figure-of.js';
import { firstDayCounted } from './first-day-counted.js';

const goalOf = (policy: string, key: string) => policyNamed(policy).targets.find((one) => one.key === key)!.goal;

describe('a target', () => {
  it.each([
    ['P08', 'availability', 99.01, 99],
    ['P12', 'survival', 95, 94.99],
    ['P12', 'deaths', 0, 1],
    ['P19', 'repeat-repairs', 0, 1],
  ])('%s %s is reached by %d and not by %d', (policy, key, good, bad) => {
    const goal = goalOf(policy, key);
    expect([figureOf(good, goal).reached, figureOf(bad, goal).reached]).toEqual([true, false]);
  });

  it('that nothing is known of, or that is only watched, is neither reached nor missed', () => {
    expect(figureOf(null, goalOf('P12', 'deaths')).reached).toBeNull();
    expect(figureOf(90, goalOf('P07', 'satisfaction')).reached).toBeNull();
  });
});

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 800 }).map((days) => ({ unit: 'DAYS' as const, days })),
  fc.integer({ min: 1, max: 36 }).map((months) => ({ unit: 'MONTHS' as const, months })),
);
const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));

describe('the time a target is taken over', () => {
  it('begins with the first day whose period has not ended', () => {
    expect(firstDayCounted({ unit: 'MONTHS', months: 24 }, '2026-04-01')).toBe('2024-04-01');
    expect(firstDayCounted({ unit: 'MONTHS', months: 1 }, '2026-03-31')).toBe('2026-03-01');
    expect(firstDayCounted(null, '2026-04-01')).toBeNull();
  });

  it('holds a day exactly as long as the period that runs from it', () => {
    fc.assert(
      fc.property(period, day, day, (over, on, happened) => {
        expect(happened >= firstDayCounted(over, on)!).toBe(lastDayOf(over, happened) >= on);
      }),
    );
  });

  it('only moves forward', () => {
    fc.assert(
      fc.property(period, day, day, (over, one, other) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        expect(firstDayCounted(over, sooner)! <= firstDayCounted(over, later)!).toBe(true);
      }),
    );
  });
});

describe('a figure', () => {
  const tally = fc.record({ part: fc.nat(1000), more: fc.nat(1000) });

  it('that is a share lies between 0 and 100, and between the shares it is made of', () => {
    fc.assert(
      fc.property(tally, tally, (one, other) => {
        const [a, b] = [one, other].map(({ part, more }) => ({ part, whole: part + more }));
        const shares = [a!, b!].map((each) => countedValue('%', each)).filter((value) => value !== null);
        const both = countedValue('%', { part: a!.part + b!.part, whole: a!.whole + b!.whole });
        fc.pre(both !== null);
        expect(both).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(both).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
        expect(both >= 0 && both <= 100).toBe(true);
      }),
    );
  });

  it('people measured adds up where it is a count; of a share the last one holds', () => {
    const measured = [
      { value: 96, on: '2026-03-01' },
      { value: 94, on: '2026-04-01' },
      { value: 97, on: '2026-02-01' },
    ];
    expect(measuredValue('%', measured)).toBe(94);
    expect(measuredValue('cases', measured)).toBe(287);
    expect(measuredValue('cases', [])).toBeNull();
    expect(countedValue('repeat repairs', { part: 0, whole: 0 })).toBe(0);
  });
});
