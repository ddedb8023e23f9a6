import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../format/load-policy.js';
import { policyNamed, policyText, policyWith } from '../testing/policy-file.test-kit.js';
import { consequences, markFaults, markOfShare, score, unmarked, type Marks } from './scorecard.js';

const field = policyNamed('P06');
const monthly = field.scorecards[0]!;
const GRADES = Object.keys(monthly.grades);

const full: Marks = Object.fromEntries(monthly.criteria.map(({ key, weightTenths }) => [key, weightTenths]));
const marks = fc.record(
  Object.fromEntries(monthly.criteria.map(({ key, weightTenths }) => [key, fc.integer({ min: 0, max: weightTenths })])),
);
const times = fc.integer({ min: 0, max: 10 });
/** Full marks, less so many tenths of a point. */
const lacking = (tenths: number): Marks => {
  let left = tenths;
  return Object.fromEntries(
    Object.entries(full).map(([key, weight]) => {
      const off = Math.min(left, weight);
      left -= off;
      return [key, weight - off];
    }),
  );
};
const graded = (points: number) => score(field, monthly, lacking(1_000 - Math.round(points * 10)), {});

describe('a card of people', () => {
  it('holds the points of its parts, and no others', () => {
    expect(monthly.criteria.map(({ key, weightTenths }) => [key, weightTenths])).toEqual([
      ['attitude.initiative', 150],
      ['attitude.teamwork', 100],
      ['attitude.loyalty', 150],
      ['ability.planning', 50],
      ['ability.execution', 50],
      ['ability.quality', 100],
      ['results.on-time', 150],
      ['results.first-time-fix', 100],
      ['results.satisfaction', 150],
    ]);
  });

  it.each([
    [90, 'A', 12_000],
    [89.9, 'B', 10_000],
    [75, 'B', 10_000],
    [74.9, 'C', 8_000],
    [60, 'C', 8_000],
    [59.9, 'D', 6_000],
  ])('of %s points is %s', (points, grade, pay) => {
    expect(graded(points)).toMatchObject({ scoreTenths: points * 10, grade, payBasisPoints: pay });
  });

  it('says in words why it is graded so', () => {
    const { trace } = score(field, monthly, lacking(20), { 'verified-complaint': 1 });
    expect(trace.map(({ clause, because }) => [clause, because?.['zh-CN'], because?.en])).toEqual([
      ['5.5', '查实的投诉：1 次，扣 15 分', 'A verified complaint: once, 15 points off'],
      ['5.6', '得分 83 分 不低于 75 分且低于 90 分', 'score of 83 points is at least 75 points and below 90 points'],
      ['5.10', 'B 级按 100 % 发放工资', 'Grade B is paid at 100 %'],
    ]);
  });

  it('never has less than nothing, nor more than the total', () => {
    fc.assert(
      fc.property(marks, times, (given, complaints) => {
        const { scoreTenths } = score(field, monthly, given, { 'verified-complaint': complaints });
        expect(scoreTenths).toBeGreaterThanOrEqual(0);
        expect(scoreTenths).toBeLessThanOrEqual(monthly.totalTenths);
      }),
    );
  });

  it('is not graded lower for a higher mark, nor higher for one more complaint', () => {
    fc.assert(
      fc.property(marks, times, fc.constantFrom(...monthly.criteria), fc.nat(150), (given, complaints, one, more) => {
        const raised = { ...given, [one.key]: Math.min(one.weightTenths, given[one.key]! + more) };
        const rank = (of: Marks, many: number) =>
          GRADES.indexOf(score(field, monthly, of, { 'verified-complaint': many }).grade);
        expect(rank(raised, complaints)).toBeLessThanOrEqual(rank(given, complaints));
        expect(rank(given, complaints + 1)).toBeGreaterThanOrEqual(rank(given, complaints));
      }),
    );
  });

  it('takes marks to the tenth of a point, from nothing to the weight', () => {
    expect(markFaults(monthly, full)).toEqual([]);
    expect(markFaults(monthly, { ...full, 'attitude.initiative': 151, 'ability.planning': -1, charm: 1 })).toEqual([
      'attitude.initiative',
      'ability.planning',
      'charm',
    ]);
    expect(markFaults(monthly, { 'attitude.loyalty': 0.5 })).toEqual(['attitude.loyalty']);
    expect(unmarked(monthly, lacking(0))).toEqual([]);
    expect(unmarked(monthly, { 'attitude.initiative': 0 })).toHaveLength(8);
  });

  it('gives what is counted its share of the weight', () => {
    expect([markOfShare(150, 1), markOfShare(150, 0.333), markOfShare(100, 0)]).toEqual([150, 50, 0]);
  });
});

describe('what follows in a year', () => {
  const ends = (months: number) => new Date(Date.UTC(2026, months + 1, 0)).toISOString().slice(0, 10);
  const cards = (grade: string, ...months: number[]) => months.map((month) => ({ endsOn: ends(month), grade }));
  const found = (grade: string, ...months: number[]) => {
    const [last, ...earlier] = cards(grade, ...months).toReversed();
    return consequences(field, monthly, last!, earlier).map(({ key, measures, times: many }) => [key, measures, many]);
  };

  it('is a raise with the seventh A, not with the sixth', () => {
    expect(found('A', 0, 1, 2, 3, 4, 5)).toEqual([]);
    expect(found('A', 0, 1, 2, 3, 4, 11)).toEqual([]);
    expect(found('A', 0, 1, 2, 3, 4, 5, 11)).toEqual([['raise', ['RAISE'], 7]]);
  });

  it('does not count the month a year ago', () => {
    expect(found('A', 0, 6, 7, 8, 9, 10, 12)).toEqual([]);
    expect(found('A', 1, 6, 7, 8, 9, 10, 12)).toHaveLength(1);
  });

  it('is demotion or the end of the contract with the sixth C', () => {
    expect(found('C', 0, 1, 2, 3, 4)).toEqual([]);
    expect(found('C', 0, 1, 2, 3, 11)).toEqual([]);
    expect(found('C', 0, 1, 2, 3, 4, 11)).toEqual([['demotion', ['DEMOTION', 'END_OF_CONTRACT'], 6]]);
    expect(found('C', 0, 8, 9, 10, 11, 12)).toEqual([]);
  });

  it('comes of the grade of this card only', () => {
    const [last] = cards('B', 11);
    expect(consequences(field, monthly, last!, cards('A', 4, 5, 6, 7, 8, 9, 10))).toEqual([]);
  });
});

describe('a policy is refused', () => {
  it.each(['attitude', 'ability', 'results'])('where the points of %s are others than those of its parts', (key) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (weight) => {
        const right = monthly.criteria.filter((one) => one.key.startsWith(key)).reduce((s, o) => s + o.weightTenths, 0);
        fc.pre(weight * 10 !== right);
        const text = policyText('P06').replace(
          new RegExp(`(      ${key}:\\n        label: .*\\n        weight: )\\d+`),
          `$1${weight}`,
        );
        expect(loadPolicy(text, 'P06.yaml')).toMatchObject({
          ok: false,
          issues: expect.arrayContaining([
            expect.objectContaining({ line: expect.any(Number), path: expect.stringMatching(/^scorecards/) }),
          ]),
        });
      }),
      // Each reads a whole policy.
      { numRuns: 20 },
    );
  });

  it('where a higher score is graded lower', () => {
    const at = ['scorecards', 'monthly', 'graded', 1, 'then'] as const;
    expect(() => policyWith('P06', at, 'D')).toThrow(/higher score leads to a lower grade at 75 points/);
  });

  it('where it is not whole months that are scored', () => {
    expect(() => policyWith('P06', ['scorecards', 'monthly', 'often'], 'every week')).toThrow(/every quarter/);
  });

  it('where nothing says that a deduction happened', () => {
    const at = ['scorecards', 'monthly', 'deductions', 'verified-complaint', 'fact'] as const;
    expect(() => policyWith('P06', at, 'cause')).toThrow(/one of complaintVerified/);
  });
});
