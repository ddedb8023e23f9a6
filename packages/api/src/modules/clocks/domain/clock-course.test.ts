import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../../../kernel/business-time/index.js';
import { advanceClocks, replanClocks } from './advance-clocks.js';
import { advance, type ClockCourse, type Moment } from './clock-course.js';
import type { ClockTarget } from './clock-target.js';
import { readClock } from './read-clock.js';
import { endsRequest, serviceEventsIn, takesBack } from './service-events.js';

const MINUTE = 60_000;
const always = compileCalendar({ timeZone: 'Asia/Shanghai', alwaysOpen: true });
const target = (change: Partial<ClockTarget> = {}): ClockTarget => ({
  key: 'put-right',
  kind: 'RESOLVE',
  startEvent: 'request.filed',
  stopEvent: 'request.resolved',
  duration: { unit: 'MINUTES', minutes: 60 },
  calendar: { name: 'c', timeZone: 'Asia/Shanghai', alwaysOpen: true },
  owedBy: 'PARTNER',
  pausedIn: ['ON_HOLD'],
  warnBeforeMinutes: null,
  warnAtPercent: 75,
  escalateTo: 'MANAGER',
  sentence: { 'zh-CN': '诺', en: 'promise' },
  clause: '1.4',
  ...change,
});
const moment = (minutes: number, type: string, state = 'TRIAGED', payload: Record<string, unknown> = {}): Moment => ({
  at: minutes * MINUTE,
  happened: serviceEventsIn({ type, payload }),
  state,
  ends: endsRequest({ type }),
  takenBack: takesBack({ type }),
});
const run = (of: ClockTarget, ...moments: Moment[]) =>
  moments.reduce<ClockCourse | null>((course, next) => advance(course, of, next), null);
const read = (course: ClockCourse | null, minutes = 0) => readClock(course!, always, minutes * MINUTE);
const filed = moment(0, 'request.filed', 'RECEIVED');

test('a promise starts at its event, and not before', () => {
  const onSite = target({ startEvent: 'request.climbed-to-on-site', stopEvent: 'visit.arrived' });
  expect(run(onSite, filed)).toBeNull();
  const climbed = run(onSite, filed, moment(30, 'request.channelRaised', 'PLANNED', { rung: 'ON_SITE' }));
  expect(read(climbed)).toMatchObject({ state: 'RUNNING', dueAt: 90 * MINUTE, warnAt: 75 * MINUTE });
});

test('whoever is sent on site has climbed the ladder', () => {
  const onSite = target({ startEvent: 'request.climbed-to-on-site', stopEvent: 'visit.arrived' });
  expect(run(onSite, moment(10, 'request.dispatched', 'SCHEDULED', { kind: 'ON_SITE' }))?.startedAt).toBe(10 * MINUTE);
  expect(run(onSite, moment(10, 'request.dispatched', 'SCHEDULED', { kind: 'PHONE' }))).toBeNull();
});

test('every stop of the work is reported in its own time, also after the first has been', () => {
  const told = target({ key: 'told', startEvent: 'work.stopped', stopEvent: 'work.stop-reported' });
  const happened = [filed, moment(10, 'work.stopped'), moment(20, 'work.stopReported'), moment(90, 'work.stopped')];
  const courses = advanceClocks(new Map(), [told], [...happened, moment(200, 'work.stopReported')]);
  expect([...courses].map(([key, course]) => [key, read(course, 500).state])).toEqual([
    ['told', 'MET'],
    ['told#2', 'BROKEN'],
  ]);
  expect(replanClocks(courses, [told], happened, 500 * MINUTE).get('told#2')).toEqual(courses.get('told#2'));
  expect([...advanceClocks(courses, [told], [moment(300, 'work.stopped')]).keys()]).toEqual([
    'told',
    'told#2',
    'told#3',
  ]);
});

test('nobody need come to a unit that is sent in; what it needs is still owed', () => {
  const arrive = target({ key: 'arrive', stopEvent: 'visit.arrived' });
  const sent = [filed, moment(20, 'unit.sentIn'), moment(40, 'unit.received')];
  const courses = advanceClocks(new Map(), [arrive, target()], sent);
  expect(read(courses.get('arrive')!, 90)).toMatchObject({ state: 'CANCELLED', breachedAt: null });
  expect(read(courses.get('put-right')!, 30).state).toBe('RUNNING');
});

test('a promise starts once', () => {
  expect(run(target(), filed, moment(20, 'request.filed'))?.startedAt).toBe(0);
});

test('after a breach each level has its time to have it put right, counted from the breach, and not while it rests', () => {
  const up = target({ escalatesOn: { everyMinutes: 30, to: ['MANAGER', 'EXECUTIVE'] } });
  const levels = (...moments: Moment[]) =>
    read(run(up, filed, ...moments), 500).escalations.map(({ at }) => at / MINUTE);
  expect(read(run(up, filed), 60).escalations).toEqual([]);
  expect(levels()).toEqual([90, 120]);
  const held = moment(80, 'request.held', 'ON_HOLD');
  expect(levels(held)).toEqual([]);
  expect(levels(held, moment(100, 'request.resumed'))).toEqual([110, 140]);
  expect(levels(moment(70, 'request.resolved'))).toEqual([]);
});

test('a finished visit puts it right only when it did', () => {
  expect(read(run(target(), filed, moment(50, 'visit.finished', 'IN_SERVICE', { outcome: 'FIXED' }))).state).toBe(
    'MET',
  );
  expect(read(run(target(), filed, moment(50, 'visit.finished', 'IN_SERVICE', { outcome: 'NOT_FIXED' }))).state).toBe(
    'RUNNING',
  );
});

test('whoever solves it has answered and proposed a solution', () => {
  for (const stopEvent of ['request.answered', 'solution.proposed'])
    expect(read(run(target({ stopEvent }), filed, moment(50, 'request.resolved', 'AWAITING_ACCEPTANCE'))).state).toBe(
      'MET',
    );
});

test('an end of the request calls promises off; those broken by then stay broken', () => {
  expect(read(run(target(), filed, moment(59, 'request.cancelled', 'CANCELLED'))).state).toBe('CANCELLED');
  expect(read(run(target(), filed, moment(61, 'request.cancelled', 'CANCELLED')))).toMatchObject({
    state: 'BROKEN',
    breachedAt: 60 * MINUTE,
  });
});

test('a promise that begins with the end of the request is not called off by it', () => {
  const callback = target({ startEvent: 'request.closed', stopEvent: 'request.taken-up' });
  expect(
    read(run(callback, filed, moment(30, 'request.closed', 'CLOSED'), moment(40, 'request.rated', 'CLOSED'))).state,
  ).toBe('RUNNING');
});

test('a hold that begins after the deadline comes too late', () => {
  const late = run(target(), filed, moment(61, 'request.held', 'ON_HOLD'));
  expect(read(late, 200)).toMatchObject({ state: 'RUNNING', breachedAt: 60 * MINUTE, pausedAt: null });
});

test('what arrived in time stays kept when the work is refused; what was called off by the solution is owed again', () => {
  const arrive = target({ stopEvent: 'visit.arrived' });
  const solved = moment(50, 'request.resolved', 'AWAITING_ACCEPTANCE');
  const refused = moment(80, 'work.refused', 'REOPENED');
  expect(read(run(arrive, filed, moment(40, 'visit.arrived', 'SCHEDULED'), solved, refused)).state).toBe('MET');
  expect(read(run(arrive, filed, solved, refused), 80)).toMatchObject({ state: 'RUNNING', dueAt: 90 * MINUTE });
});

test('measuring against the same promises changes nothing; more time moves the deadline and keeps the holds', () => {
  const history = [filed, moment(10, 'request.held', 'ON_HOLD'), moment(40, 'request.resumed')];
  const courses = advanceClocks(new Map(), [target()], history);
  expect(replanClocks(courses, [target()], history, 50 * MINUTE)).toEqual(courses);
  const longer = replanClocks(courses, [target({ duration: { unit: 'MINUTES', minutes: 120 } })], history, 50 * MINUTE);
  expect(read(longer.get('put-right')!)).toMatchObject({ dueAt: 150 * MINUTE });
});

test('a new promise has run since its event, holds and all, as if it had been made then', () => {
  const history = [filed, moment(10, 'request.held', 'ON_HOLD'), moment(40, 'request.resumed')];
  const other = target({ key: 'other' });
  const made = replanClocks(new Map(), [other], history, 50 * MINUTE).get('other')!;
  expect(made).toEqual(run(other, ...history));
  expect(read(made).dueAt).toBe(90 * MINUTE);
});

const steps = fc.array(
  fc.record({
    gap: fc.integer({ min: 0, max: 90 }),
    what: fc.constantFrom('hold', 'resume', 'comment', 'solve', 'refuse'),
  }),
  { maxLength: 14 },
);
const TYPE = {
  hold: 'request.held',
  resume: 'request.resumed',
  comment: 'request.commented',
  solve: 'request.resolved',
  refuse: 'work.refused',
};
const STATE = { hold: 'ON_HOLD', resume: 'TRIAGED', solve: 'AWAITING_ACCEPTANCE', refuse: 'REOPENED' } as Record<
  string,
  string
>;
function lived(life: readonly { gap: number; what: keyof typeof TYPE | string }[]): Moment[] {
  let at = 0;
  let state = 'RECEIVED';
  return [
    filed,
    ...life.map(({ gap, what }) => {
      at += gap;
      state = STATE[what] ?? state;
      return moment(at, TYPE[what as keyof typeof TYPE], state);
    }),
  ];
}

test('whatever happens: holds are in order and apart, and only a clock that rests has an open one', () => {
  fc.assert(
    fc.property(steps, (life) => {
      const moments = lived(life);
      const course = run(target(), ...moments)!;
      const { pauses, stoppedAt } = course;
      const ends = pauses.map(
        ({ from, to }, at) => [pauses[at - 1]?.to ?? 0, from, to ?? Number.POSITIVE_INFINITY] as const,
      );
      expect(ends.filter(([before, from, to]) => from < before || to <= from)).toEqual([]);
      expect(pauses.slice(0, -1).filter(({ to }) => to === null)).toEqual([]);
      const open = pauses.at(-1)?.to === null;
      expect(open).toBe(stoppedAt === null && moments.at(-1)!.state === 'ON_HOLD');
    }),
  );
});

test('whatever happens: kept means stopped by the deadline, broken means not', () => {
  fc.assert(
    fc.property(steps, (life) => {
      const course = run(target(), ...lived(life))!;
      const { state, dueAt } = read(course, 5_000);
      const late = course.stoppedAt !== null && course.stoppedAt > dueAt;
      expect({ MET: !late, BROKEN: late, CANCELLED: false, RUNNING: !late, PAUSED: !late }[state]).toBe(true);
    }),
  );
});

test('taking the moments one by one, through the rows, or all at once comes to the same', () => {
  fc.assert(
    fc.property(steps, (life) => {
      const moments = lived(life);
      const stepwise = moments.reduce(
        (courses, next) => new Map(advanceClocks(courses, [target()], [next])),
        new Map<string, ClockCourse>(),
      );
      expect(stepwise).toEqual(advanceClocks(new Map(), [target()], moments));
    }),
  );
});

test('a stop that is told late forgets the holds after it: they held up nothing any more', () => {
  const held = [moment(20, 'request.held', 'ON_HOLD'), moment(30, 'request.resumed', 'TRIAGED')];
  const again = [moment(50, 'request.held', 'ON_HOLD'), moment(80, 'request.resumed', 'TRIAGED')];
  const told = run(target(), filed, ...held, ...again, moment(40, 'request.resolved', 'RESOLVED'));
  expect(told).toEqual(run(target(), filed, ...held, moment(40, 'request.resolved', 'RESOLVED')));
  expect(read(told, 100)).toMatchObject({ state: 'MET', dueAt: 70 * MINUTE });
  const within = run(target(), filed, ...held, moment(25, 'request.resolved', 'RESOLVED'));
  expect(within?.pauses).toEqual([{ from: 20 * MINUTE, to: 25 * MINUTE, reason: 'ON_HOLD' }]);
});

test('a callback is owed after the books are closed, rests while the work is done again, and not once that is given up', () => {
  const callback = target({
    startEvent: 'callback.due',
    stopEvent: 'callback.made',
    pausedIn: ['REOPENED', 'AWAITING_ACCEPTANCE', 'CANCELLED'],
  });
  const due = moment(10, 'callback.due', 'ACCEPTED');
  const closed = moment(20, 'request.closed', 'CLOSED');
  expect(read(run(callback, due, closed), 69)).toMatchObject({ state: 'RUNNING', dueAt: 70 * MINUTE });
  const again = moment(30, 'request.reopened', 'REOPENED');
  const resolved = moment(40, 'request.resolved', 'AWAITING_ACCEPTANCE');
  const accepted = moment(50, 'work.accepted', 'ACCEPTED');
  expect(read(run(callback, due, closed, again, resolved, accepted), 50)).toMatchObject({
    state: 'RUNNING',
    dueAt: 90 * MINUTE,
  });
  expect(read(run(callback, due, again, moment(45, 'request.cancelled', 'CANCELLED')), 50).state).toBe('CANCELLED');
  expect(read(run(callback, due, closed, moment(25, 'callback.made', 'CLOSED'), again), 60).state).toBe('PAUSED');
});
