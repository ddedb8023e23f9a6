import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { decide, type Facts, type Row } from '../../../kernel/decision-table/index.js';
import { fillParameters } from '../format/fill-parameters.js';
import { policySchema, type PolicyFile } from '../format/policy.schema.js';
import { policyText } from '../testing/policy-file.test-kit.js';

function fileOf(name: string): PolicyFile {
  const document = parseDocument(policyText(name));
  expect(fillParameters(document, {})).toEqual([]);
  return parse(policySchema, document.toJS());
}

function outcome<Outcome>(rows: readonly Row<Outcome>[], facts: Facts): Outcome {
  return decide({ name: 'table', facts: {}, rows }, facts).outcome;
}

describe('attendance in field support', () => {
  const { countsAs, costs } = fileOf('P06').people!.attendance!;
  const usual = { leave: 'NONE', hoursOutOfReach: 0, dailyReport: true, daysAbsentRunning: 0, missed: 'START' };
  const lapse = (facts: Facts): string | null => outcome(countsAs, { ...usual, minutesMissed: 0, ...facts });
  const cost = (facts: Facts): unknown =>
    outcome(costs, {
      lapse: 'LATE',
      timesThisMonth: 1,
      demerits: 0,
      daysAbsentThisMonth: 0,
      daysAbsentThisYear: 0,
      ...facts,
    });

  it.each([
    [0, 'START', null],
    [30, 'START', 'LATE'],
    [30, 'END', 'LEFT_EARLY'],
    [30, 'BETWEEN', 'AWAY'],
    [31, 'START', 'ABSENT_HALF_A_DAY'],
    [60, 'END', 'ABSENT_HALF_A_DAY'],
    [61, 'END', 'ABSENT'],
  ])('%i minutes missed at the %s count as %s', (minutesMissed, missed, counted) => {
    expect(lapse({ minutesMissed, missed })).toBe(counted);
  });

  it('is absence without leave approved, out of reach for more than 12 hours, or without a daily report', () => {
    expect(lapse({ leave: 'APPROVED', dailyReport: false })).toBeNull();
    expect(lapse({ leave: 'NOT_APPROVED' })).toBe('ABSENT');
    expect(lapse({ hoursOutOfReach: 12 })).toBeNull();
    expect(lapse({ hoursOutOfReach: 12.1 })).toBe('ABSENT');
    expect(lapse({ dailyReport: false })).toBe('ABSENT');
  });

  it('ends after a week of absence', () => {
    expect(lapse({ leave: 'NOT_APPROVED', daysAbsentRunning: 6 })).toBe('ABSENT');
    expect(lapse({ leave: 'NOT_APPROVED', daysAbsentRunning: 7 })).toBe('LEFT_OF_OWN_ACCORD');
  });

  it('costs 20 a time up to the fourth, then 200 with a demerit, the second time 500', () => {
    expect(cost({ timesThisMonth: 4 })).toMatchObject({ amountMinor: 2_000, measure: null });
    expect(cost({ timesThisMonth: 5 })).toMatchObject({ amountMinor: 20_000, measure: 'FORMAL_DEMERIT' });
    expect(cost({ timesThisMonth: 5, demerits: 1 })).toMatchObject({ amountMinor: 50_000, measure: 'FORMAL_DEMERIT' });
  });

  it("costs 1.5 days' pay for half a day and 3 for a day, and the post from the second day in a month", () => {
    expect(cost({ lapse: 'ABSENT_HALF_A_DAY', daysAbsentThisMonth: 0.5 })).toMatchObject({ payDays: 1.5 });
    expect(cost({ lapse: 'ABSENT', daysAbsentThisMonth: 1.5, daysAbsentThisYear: 4.5 })).toMatchObject({ payDays: 3 });
    expect(cost({ lapse: 'ABSENT', daysAbsentThisMonth: 2 })).toMatchObject({ measure: 'DISMISSAL' });
    expect(cost({ lapse: 'ABSENT', daysAbsentThisYear: 5 })).toMatchObject({ measure: 'DISMISSAL' });
  });
});

describe('grades', () => {
  it.each([
    ['P06', 'monthly', 90, 'A'],
    ['P06', 'monthly', 89.9, 'B'],
    ['P06', 'monthly', 75, 'B'],
    ['P06', 'monthly', 74.9, 'C'],
    ['P06', 'monthly', 60, 'C'],
    ['P06', 'monthly', 59.9, 'D'],
    ['P21', 'service-evaluation', 95, 'FIVE_STARS'],
    ['P21', 'service-evaluation', 94.9, 'FOUR_STARS'],
    ['P21', 'service-evaluation', 89.9, 'THREE_STARS'],
    ['P21', 'service-evaluation', 79.9, 'QUALIFIED'],
    ['P21', 'service-evaluation', 70, 'QUALIFIED'],
    ['P21', 'service-evaluation', 69.9, 'NOT_QUALIFIED'],
  ])('of %s, %s: %d points are %s', (name, card, score, grade) => {
    expect(outcome(fileOf(name).scorecards[card]!.graded, { score })).toBe(grade);
  });
});

describe('the summer campaign', () => {
  const { audience, offers } = fileOf('P13').campaigns['summer']!;

  it.each([
    [879.99, null],
    [880, 'INTERIOR_CLEANING'],
    [1_579.99, 'INTERIOR_CLEANING'],
    [1_580, 'WHEEL_ALIGNMENT'],
    [1_879.99, 'WHEEL_ALIGNMENT'],
    [1_880, 'WHOLE_CAR_SEALING'],
  ])("gives for a day's bill of %d: %s", (dayBill, gift) => {
    expect(outcome(offers['day-bill']!.rows, { dayBill })?.gift ?? null).toBe(gift);
  });

  it('takes a car by its mileage, a new one without, a commercial one only where it is regularly serviced', () => {
    const car = { vehicleClass: 'PASSENGER', regularlyServiced: false, newCar: false, mileage: 5_000 };
    const takes = (facts: Facts): boolean => outcome(audience!, { ...car, ...facts });
    expect(takes({})).toBe(true);
    expect(takes({ mileage: 4_999 })).toBe(false);
    expect(takes({ mileage: 10, newCar: true })).toBe(true);
    expect(takes({ vehicleClass: 'COMMERCIAL' })).toBe(false);
    expect(takes({ vehicleClass: 'COMMERCIAL', regularlyServiced: true })).toBe(true);
  });

  it('takes 168 instead of 220, and lets the labour of a usual repair cost 7/10 except after an accident', () => {
    expect(outcome(offers['material']!.rows, { job: 'SUMMER_SERVICE' })).toMatchObject({
      price: { amountMinor: 16_800 },
      insteadOf: { amountMinor: 22_000 },
    });
    const labour = (facts: Facts): unknown => outcome(offers['labour']!.rows, facts);
    expect(labour({ job: 'TYRES', accidentCar: true })).toMatchObject({ pays: 5 });
    expect(labour({ job: 'USUAL_REPAIR', accidentCar: false })).toMatchObject({ pays: 7 });
    expect(labour({ job: 'USUAL_REPAIR', accidentCar: true })).toBeNull();
  });
});
