import { describe, expect, it } from 'vitest';
import {
  addBusinessTime,
  businessTimeBetween,
  type CalendarDefinition,
  calendarDays,
  compileCalendar,
  hours,
  isOpen,
  minutes,
  nextOpening,
  overridesFromPublicDays,
  parseHours,
  type WeeklyHours,
  workingDays,
} from './index.js';

const HOUR = 3_600_000;
const OFFICE = parseHours('8:30-17:00');
const WEEK: WeeklyHours = { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE };
const at = (text: string): number => Date.parse(text);
const china = (text: string): number => Date.parse(`${text}+08:00`);
const compile = (definition: Partial<CalendarDefinition> & { weekly?: WeeklyHours }) =>
  compileCalendar({ timeZone: 'Asia/Shanghai', weekly: WEEK, ...definition } as CalendarDefinition);

describe('a hotline open 8:30 to 17:00, Monday to Friday', () => {
  const hotline = compile({});

  it('counts two hours from Friday 16:00 to Monday 9:30', () => {
    expect(addBusinessTime(hotline, china('2026-03-06T16:00'), hours(2))).toBe(china('2026-03-09T09:30'));
  });

  it('ends at closing time when the time is used up exactly then', () => {
    expect(addBusinessTime(hotline, china('2026-03-06T16:00'), hours(1))).toBe(china('2026-03-06T17:00'));
  });

  it('begins to count at the next opening when called at night', () => {
    expect(addBusinessTime(hotline, china('2026-03-05T22:00'), minutes(30))).toBe(china('2026-03-06T09:00'));
    expect(nextOpening(hotline, china('2026-03-06T17:00'))).toBe(china('2026-03-09T08:30'));
  });

  it('promises three working days from Friday 15:00 for Wednesday 15:00', () => {
    expect(addBusinessTime(hotline, china('2026-03-06T15:00'), workingDays(3))).toBe(china('2026-03-11T15:00'));
  });

  it('takes a call on Saturday as if it came on Monday at opening', () => {
    expect(addBusinessTime(hotline, china('2026-03-07T11:00'), workingDays(1))).toBe(china('2026-03-10T08:30'));
  });

  it('takes a call in the moment of closing as that day still', () => {
    expect(addBusinessTime(hotline, china('2026-03-09T17:00'), workingDays(1))).toBe(china('2026-03-10T17:00'));
    expect(isOpen(hotline, china('2026-03-09T17:00'))).toBe(false);
  });

  it('lets calendar days end on a Sunday evening', () => {
    expect(addBusinessTime(hotline, china('2026-03-06T19:00'), calendarDays(2))).toBe(china('2026-03-08T19:00'));
  });

  it('has a working day of eight and a half hours, backwards too', () => {
    const [from, to] = [china('2026-03-09T00:00'), china('2026-03-10T00:00')];
    expect(businessTimeBetween(hotline, from, to)).toBe(8.5 * HOUR);
    expect(businessTimeBetween(hotline, to, from)).toBe(-8.5 * HOUR);
    expect(businessTimeBetween(hotline, from, from)).toBe(0);
  });
});

describe('Spring Festival 2026 in China', () => {
  const office = compile({
    overrides: overridesFromPublicDays([
      { date: '2026-02-14', kind: 'makeup' },
      ...[15, 16, 17, 18, 19, 20, 21, 22, 23].map((day) => ({ date: `2026-02-${day}`, kind: 'holiday' as const })),
      { date: '2026-02-28', kind: 'makeup' },
    ]),
  });

  it('works on the Saturdays 14 and 28 February', () => {
    expect(isOpen(office, china('2026-02-14T10:00'))).toBe(true);
    expect(isOpen(office, china('2026-02-28T10:00'))).toBe(true);
    expect(isOpen(office, china('2026-02-07T10:00'))).toBe(false);
  });

  it('counts the make-up Saturday as a working day, and not the nine days off', () => {
    expect(addBusinessTime(office, china('2026-02-13T15:00'), workingDays(1))).toBe(china('2026-02-14T15:00'));
    expect(addBusinessTime(office, china('2026-02-13T15:00'), workingDays(2))).toBe(china('2026-02-24T15:00'));
    expect(addBusinessTime(office, china('2026-02-14T16:00'), hours(2))).toBe(china('2026-02-24T09:30'));
  });

  it('may give make-up days hours of their own', () => {
    const overrides = overridesFromPublicDays([{ date: '2026-02-14', kind: 'makeup' }], parseHours('9:00-12:00'));
    const shop = compile({ overrides });
    expect(businessTimeBetween(shop, china('2026-02-14T00:00'), china('2026-02-15T00:00'))).toBe(3 * HOUR);
  });

  it('does not accept a date that is both', () => {
    const days = [
      { date: '2026-02-14', kind: 'makeup' as const },
      { date: '2026-02-14', kind: 'holiday' as const },
    ];
    expect(() => overridesFromPublicDays(days)).toThrow(expect.objectContaining({ code: 'INVALID_CALENDAR' }));
  });
});

describe('days with hours of their own', () => {
  it('clamp a deadline of days to the closing of a half day', () => {
    const office = compile({ overrides: [{ date: '2026-12-31', kind: 'hours', hours: parseHours('8:30-12:00') }] });
    expect(addBusinessTime(office, china('2026-12-30T15:00'), workingDays(1))).toBe(china('2026-12-31T12:00'));
    expect(addBusinessTime(office, china('2026-12-30T10:00'), workingDays(1))).toBe(china('2026-12-31T10:00'));
  });

  it('clamp to the closing before a lunch break, or to the opening of a day that opens late', () => {
    const overrides = [
      { date: '2026-03-10', kind: 'hours' as const, hours: parseHours('8:30-12:00', '13:00-17:00') },
      { date: '2026-03-11', kind: 'hours' as const, hours: parseHours('14:00-18:00') },
    ];
    const office = compile({ overrides });
    expect(addBusinessTime(office, china('2026-03-09T12:30'), workingDays(1))).toBe(china('2026-03-10T12:00'));
    expect(addBusinessTime(office, china('2026-03-09T13:00'), workingDays(1))).toBe(china('2026-03-10T13:00'));
    expect(addBusinessTime(office, china('2026-03-09T12:30'), workingDays(2))).toBe(china('2026-03-11T14:00'));
  });

  it('let the later of two overrides of a date win', () => {
    const overrides = [
      { date: '2026-03-10', kind: 'holiday' as const },
      { date: '2026-03-10', kind: 'hours' as const, hours: parseHours('9:00-10:00') },
    ];
    expect(nextOpening(compile({ overrides }), china('2026-03-10T00:00'))).toBe(china('2026-03-10T09:00'));
  });
});

describe('a night shift', () => {
  const night = compile({ weekly: { friday: parseHours('22:00-24:00'), saturday: parseHours('0:00-6:00') } });

  it('runs through midnight as one', () => {
    expect(addBusinessTime(night, china('2026-03-06T23:00'), hours(2))).toBe(china('2026-03-07T01:00'));
    expect(isOpen(night, china('2026-03-07T00:00'))).toBe(true);
  });

  it('is over after eight hours, also into a new year', () => {
    const always = compileCalendar({ timeZone: 'Asia/Shanghai', alwaysOpen: true });
    expect(addBusinessTime(night, china('2026-03-06T12:00'), hours(8))).toBe(china('2026-03-07T06:00'));
    expect(addBusinessTime(always, china('2026-12-31T23:00'), hours(2))).toBe(china('2027-01-01T01:00'));
  });

  it('a day from midnight ends when the next working day closes, not when the one after it opens', () => {
    const days = { thursday: parseHours('0:00-24:00'), saturday: OFFICE, sunday: parseHours('0:00-24:00') };
    expect(addBusinessTime(compile({ weekly: days }), china('2026-03-06T00:00'), workingDays(1))).toBe(
      china('2026-03-07T17:00'),
    );
  });
});

describe('around the clock, in UTC', { timeout: 30_000 }, () => {
  const always = compileCalendar({ timeZone: 'UTC', alwaysOpen: true });

  it('every whole number of days ends at the same hour, over many years', () => {
    const days = Array.from({ length: 10_000 }, (_, index) => index + 1);
    const late = days.filter((count) => addBusinessTime(always, 0, hours(24 * count)) !== 24 * HOUR * count);
    expect(late).toEqual([]);
  });
});

describe('when clocks change', () => {
  const berlin = compileCalendar({ timeZone: 'Europe/Berlin', alwaysOpen: true });
  const berlinNights = compileCalendar({ timeZone: 'Europe/Berlin', weekly: { sunday: parseHours('1:00-4:00') } });

  it('a night of three hours lasts two in spring and four in autumn', () => {
    const open = (day: string) =>
      businessTimeBetween(berlinNights, at(`${day}T00:00+01:00`) - HOUR, at(`${day}T12:00+01:00`));
    expect([open('2026-03-29'), open('2026-03-22'), open('2026-10-25')]).toEqual([2 * HOUR, 3 * HOUR, 4 * HOUR]);
  });

  it('hours are real hours and days keep the clock time', () => {
    const saturday = at('2026-03-28T12:00+01:00');
    expect(addBusinessTime(berlin, saturday, hours(24))).toBe(at('2026-03-29T13:00+02:00'));
    expect(addBusinessTime(berlin, saturday, calendarDays(1))).toBe(at('2026-03-29T12:00+02:00'));
    expect(addBusinessTime(berlin, saturday, workingDays(1))).toBe(at('2026-03-29T12:00+02:00'));
  });

  it('a clock time that does not exist is the moment of the change', () => {
    const saturday = at('2026-03-28T02:30+01:00');
    expect(addBusinessTime(berlin, saturday, calendarDays(1))).toBe(at('2026-03-29T03:00+02:00'));
  });

  it('a clock time that exists twice is the first, and a start in the second pass counts as its end', () => {
    expect(addBusinessTime(berlin, at('2026-10-24T02:30+02:00'), calendarDays(1))).toBe(at('2026-10-25T02:30+02:00'));
    expect(addBusinessTime(berlin, at('2026-10-25T02:30+01:00'), calendarDays(1))).toBe(at('2026-10-26T03:00+01:00'));
  });

  it('an opening cut in two by the repeated hour opens twice', () => {
    const until = compileCalendar({ timeZone: 'Europe/Berlin', weekly: { sunday: parseHours('2:00-2:30') } });
    expect(addBusinessTime(until, at('2026-10-25T00:00+02:00'), minutes(40))).toBe(at('2026-10-25T02:10+01:00'));
  });

  it('a date that a country skipped is no working day', () => {
    const samoa = compileCalendar({ timeZone: 'Pacific/Apia', alwaysOpen: true });
    const end = addBusinessTime(samoa, at('2011-12-29T12:00-10:00'), workingDays(1));
    expect(end).toBe(at('2011-12-31T12:00+14:00'));
  });

  it('Lord Howe moves by half an hour', () => {
    const island = compileCalendar({ timeZone: 'Australia/Lord_Howe', alwaysOpen: true });
    const [from, to] = [at('2026-04-04T12:00+11:00'), at('2026-04-05T12:00+10:30')];
    expect(addBusinessTime(island, from, calendarDays(1))).toBe(to);
    expect(businessTimeBetween(island, from, to)).toBe(24.5 * HOUR);
  });
});

describe('what cannot be computed', { timeout: 30_000 }, () => {
  const code = (value: string) => expect.objectContaining({ name: 'BusinessTimeError', code: value });

  it('a calendar that never opens has no deadlines, and says so', () => {
    const closed = compile({ weekly: {}, overrides: [{ date: '2026-03-10', kind: 'makeup' }] });
    const from = china('2026-03-01T00:00');
    expect(() => addBusinessTime(closed, from, minutes(1))).toThrow(code('BEYOND_HORIZON'));
    expect(() => addBusinessTime(closed, from, workingDays(1))).toThrow(code('BEYOND_HORIZON'));
    expect(() => nextOpening(closed, from)).toThrow(code('BEYOND_HORIZON'));
    expect(businessTimeBetween(closed, from, from + 9000 * HOUR)).toBe(0);
  });

  it('a promise of more than a hundred years is refused', () => {
    const from = china('2026-03-01T00:00');
    for (const days of [calendarDays(50_000), workingDays(50_000)]) {
      expect(() => addBusinessTime(compile({}), from, days)).toThrow(code('BEYOND_HORIZON'));
    }
  });

  it('negative, broken or endless durations are refused', () => {
    for (const duration of [minutes(-1), minutes(NaN), hours(Infinity), workingDays(1.5), calendarDays(-1)]) {
      expect(() => addBusinessTime(compile({}), 0, duration)).toThrow(code('INVALID_DURATION'));
    }
  });

  it('instants that are no instants are refused', () => {
    for (const instant of [NaN, 0.5, Date.UTC(1899, 11, 31), Date.UTC(2200, 0, 1)]) {
      expect(() => addBusinessTime(compile({}), instant, minutes(1))).toThrow(code('INVALID_INSTANT'));
      expect(() => businessTimeBetween(compile({}), 0, instant)).toThrow(code('INVALID_INSTANT'));
    }
  });

  it('zones, dates and hours that do not exist are refused', () => {
    expect(() => compile({ timeZone: 'Mars/Olympus' })).toThrow(code('INVALID_CALENDAR'));
    for (const date of ['2026-02-30', '2026-2-3', 'soon']) {
      expect(() => compile({ overrides: [{ date, kind: 'holiday' }] })).toThrow(code('INVALID_CALENDAR'));
    }
    for (const text of ['17:00-8:30', '9-17', '8:30-24:30', '8:60-9:00']) {
      expect(() => parseHours(text)).toThrow(code('INVALID_CALENDAR'));
    }
    expect(() => compile({ weekly: { monday: [[0, 1441]] } })).toThrow(code('INVALID_CALENDAR'));
  });
});
