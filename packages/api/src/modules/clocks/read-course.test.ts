import { expect, test } from 'vitest';
import { calendars } from '../policy/index.js';
import { policyNamed } from '../policy/testing/policy-file.test-kit.js';
import { advance, type ClockCourse, type Moment } from './domain/clock-course.js';
import type { ClockTarget } from './domain/clock-target.js';
import { readCourse } from './read-course.js';

const HOUR = 3_600_000;
const [roundTheClock, workingDays] = calendars(policyNamed('P03'));
const inChina = (wall: string) => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);
const moment = (wall: string, ...happened: string[]): Moment => ({
  at: inChina(wall),
  happened,
  state: 'RECEIVED',
  ends: false,
  takenBack: false,
});
const target = (change: Partial<ClockTarget> = {}): ClockTarget => ({
  key: 'answer',
  kind: 'ANSWER',
  startEvent: 'request.filed',
  stopEvent: 'request.answered',
  duration: { unit: 'MINUTES', minutes: 60 },
  calendar: roundTheClock!,
  owedBy: 'AGENT',
  pausedIn: ['ON_HOLD'],
  warnBeforeMinutes: null,
  warnAtPercent: null,
  escalateTo: 'MANAGER',
  sentence: { 'zh-CN': '一小时内答复', en: 'Answered within an hour' },
  clause: '2.1',
  ...change,
});
const courseOf = (of: ClockTarget, ...moments: Moment[]): ClockCourse =>
  moments.reduce<ClockCourse | null>((course, one) => advance(course, of, one), null)!;
const wall = (at: number) => new Date(at + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' ');

const notice = (arrived: string) =>
  target({
    startEvent: null,
    startsAt: new Date(inChina(arrived)).toISOString(),
    stopEvent: 'request.filed',
    duration: { unit: 'MINUTES', minutes: 72 * 60 },
  });

test("a customer's own duty runs from the moment the goods came, and filing keeps or has broken it", () => {
  const filed = moment('2026-04-04 09:00', 'request.filed');
  const inTime = courseOf(notice('2026-04-01 09:00'), filed);
  expect(readCourse(inTime, filed.at)).toMatchObject({ state: 'MET', breachedAt: null });
  const late = courseOf(notice('2026-04-01 08:59'), filed);
  expect(readCourse(late, filed.at)).toMatchObject({ state: 'BROKEN', breachedAt: inChina('2026-04-04 08:59') });
});

test('what runs from a moment after the filing is counted from then', () => {
  const atTheFactory = target({
    startEvent: null,
    startsAt: new Date(inChina('2026-04-02 09:00')).toISOString(),
    duration: { unit: 'WORKING_DAYS', workingDays: 5 },
    calendar: workingDays!,
  });
  const course = courseOf(atTheFactory, moment('2026-03-30 09:00', 'request.filed'));
  expect(course.startedAt).toBe(inChina('2026-04-02 09:00'));
  // The Tomb-sweeping holiday is on Monday, 6 April.
  expect(wall(readCourse(course, inChina('2026-04-03 09:00')).dueAt).slice(0, 10)).toBe('2026-04-10');
});

test('what was promised until a time that was agreed is due then, and no hold moves it', () => {
  const until = target({ duration: { unit: 'UNTIL', at: new Date(inChina('2026-04-03 15:00')).toISOString() } });
  const held = { ...moment('2026-04-01 10:00'), state: 'ON_HOLD' };
  const course = courseOf(until, moment('2026-04-01 09:00', 'request.filed'), held, moment('2026-04-02 10:00'));
  expect(wall(readCourse(course, inChina('2026-04-02 11:00')).dueAt)).toBe('2026-04-03 15:00');
});

test('more time counts on from the end of what was promised, also after a time that was agreed', () => {
  const filed = moment('2026-04-01 09:00', 'request.filed');
  const hour = courseOf(target(), filed);
  const extended = { ...hour, extensions: [{ unit: 'MINUTES', minutes: 30 } as const] };
  expect(wall(readCourse(extended, filed.at).dueAt)).toBe('2026-04-01 10:30');
  const agreed = courseOf(
    target({ duration: { unit: 'UNTIL', at: new Date(inChina('2026-04-03 15:00')).toISOString() } }),
    filed,
  );
  const later = { ...agreed, extensions: [{ unit: 'MINUTES', minutes: 120 } as const] };
  expect(wall(readCourse(later, filed.at).dueAt)).toBe('2026-04-03 17:00');
});

test('whoever owes what is overdue is reminded every two hours, in office hours only', () => {
  // Due on Friday at 17:00, half an hour before the office closes; the week begins on Monday at 08:30.
  const reminded = target({ reminds: { everyMinutes: 120, calendar: workingDays! } });
  const course = courseOf(reminded, moment('2026-03-13 16:00', 'request.filed'));
  const at = (when: string) => readCourse(course, inChina(when)).reminders;
  expect(at('2026-03-13 17:00')).toEqual({ due: 0, nextAt: null });
  expect(at('2026-03-13 17:01')).toEqual({ due: 0, nextAt: inChina('2026-03-16 10:00') });
  expect(at('2026-03-15 12:00').due).toBe(0);
  expect(at('2026-03-16 09:59').due).toBe(0);
  expect(at('2026-03-16 10:00')).toEqual({ due: 1, nextAt: inChina('2026-03-16 12:00') });
  expect(at('2026-03-16 13:30').due).toBe(2);
});

test('nobody is reminded of what is kept, or rests', () => {
  const reminded = target({ reminds: { everyMinutes: 120, calendar: roundTheClock! } });
  const late = courseOf(
    reminded,
    moment('2026-03-13 08:00', 'request.filed'),
    moment('2026-03-13 11:00', 'request.answered'),
  );
  expect(readCourse(late, inChina('2026-03-14 08:00')).reminders).toEqual({ due: 0, nextAt: null });
});

test('a time the customer wished for instead is the deadline, warned of as long before; an earlier one shortens nothing', () => {
  const course = courseOf(target({ warnAtPercent: 50 }), moment('2026-11-02 09:00', 'request.filed'));
  const agreed = (at: string) => ({ ...course, extensions: [{ unit: 'AGREED', at }] as const });
  const reading = readCourse(agreed('2026-11-03T08:00:00.000Z'), inChina('2026-11-02 12:00'));
  expect(wall(reading.dueAt)).toBe('2026-11-03 16:00');
  expect(wall(reading.warnAt!)).toBe('2026-11-03 15:30');
  expect(reading.state).toBe('RUNNING');
  expect(wall(readCourse(agreed('2026-11-02T01:10:00.000Z'), course.startedAt).dueAt)).toBe('2026-11-02 10:00');
});
