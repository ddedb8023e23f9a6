import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoardLane, type BoardVisit, clashes, leftWith, loadOf } from './board-model';
import {
  boardScale,
  dayStepFrom,
  dayWidth,
  firstLook,
  instantAt,
  leftOf,
  shownDays,
  STEP,
  stepFrom,
} from './board-scale';
import { BoardStore } from './board-store';
import { type Held, heldAfter } from './held';
import { clusters, coastLine, placeNames, project } from './map-points';

const zone = 'Asia/Shanghai';
const at = (text: string) => Date.parse(`${text}+08:00`);
const MINUTE = 60_000;
const week = shownDays('2026-11-25', 'week');
const scale = boardScale(week, zone, [], 700);

test('a week begins on its Monday, a day is itself', () => {
  expect(week[0]).toBe('2026-11-23');
  expect(week).toHaveLength(7);
  expect(shownDays('2026-11-25', 'day')).toEqual(['2026-11-25']);
  expect(shownDays('2026-11-25', 'fortnight').at(-1)).toBe('2026-12-06');
});

test('the board shows a working day, and more where a visit is outside it: whole hours', () => {
  expect(scale).toMatchObject({ from: 420, to: 1200 });
  const late = [{ start: at('2026-11-25T06:40'), end: at('2026-11-25T22:10') }];
  expect(boardScale(['2026-11-25'], zone, late, 1000)).toMatchObject({ from: 360, to: 1380 });
  const overnight = [{ start: at('2026-11-24T23:58'), end: at('2026-11-25T01:28') }];
  expect(boardScale(['2026-11-25'], zone, overnight, 1000)).toMatchObject({ from: 0, to: 1200 });
  expect(boardScale(['2026-11-24'], zone, overnight, 1000)).toMatchObject({ from: 420, to: 1440 });
});

test('one looks at now first, on another day at its morning, and at today among many days', () => {
  const night = [{ start: at('2026-11-25T00:43'), end: at('2026-11-25T23:10') }];
  const day = boardScale(['2026-11-25'], zone, night, 0);
  expect(firstLook(day, '2026-11-25', at('2026-11-25T23:00'))).toBeCloseTo(leftOf(day, at('2026-11-25T21:00')));
  expect(firstLook(day, '2026-11-24', at('2026-11-24T23:00'))).toBeCloseTo(leftOf(day, at('2026-11-25T07:00')));
  expect(firstLook(scale, '2026-11-25', at('2026-11-25T23:00'))).toBeCloseTo(2 * dayWidth(scale) - 24);
  expect(firstLook(scale, '2026-12-25', at('2026-12-25T23:00'))).toBe(0);
});

test('what is put on a place begins there, at a full quarter of an hour, and lies where it was put', () => {
  fc.assert(
    fc.property(fc.nat({ max: 6 }), fc.nat({ max: 779 }), fc.integer({ min: 15, max: 240 }), (day, minute, minutes) => {
      const start = instantAt(scale, day * dayWidth(scale) + minute * scale.perMinute, minutes);
      const into = (start - scale.midnights[day]!) / MINUTE;
      expect(into % STEP).toBe(0);
      expect(into + Math.max(minutes, STEP)).toBeLessThanOrEqual(1200);
      expect(leftOf(scale, start)).toBeCloseTo((day * 780 + into - 420) * scale.perMinute);
    }),
  );
});

test('arrows go a quarter of an hour, over the evening into the next morning and back', () => {
  const evening = at('2026-11-23T18:00');
  expect(stepFrom(scale, evening, 60, 1)).toBe(at('2026-11-23T18:15'));
  expect(stepFrom(scale, at('2026-11-23T19:00'), 60, 1)).toBe(at('2026-11-24T07:00'));
  expect(stepFrom(scale, at('2026-11-24T07:00'), 60, -1)).toBe(at('2026-11-23T19:00'));
  expect(stepFrom(scale, at('2026-11-23T07:00'), 60, -1)).toBe(at('2026-11-23T07:00'));
  expect(dayStepFrom(scale, evening, 9)).toBe(at('2026-11-29T18:00'));
});

test('what the keyboard holds is moved, stretched, put down and put back', () => {
  const spot = { lane: 0, start: at('2026-11-23T09:00'), minutes: 60 };
  const held: Held = { what: 'visit', id: 'v', title: 'V', spot };
  const press = (key: string, shiftKey = false, from = held) => heldAfter(from, { key, shiftKey }, scale, 3);
  const moved = (part: object) => ({ held: { ...held, spot: { ...spot, ...part } } });
  expect(press('ArrowRight')).toEqual(moved({ start: at('2026-11-23T09:15') }));
  expect(press('ArrowDown')).toEqual(moved({ lane: 1 }));
  expect(press('ArrowUp')).toEqual(moved({}));
  expect(press('ArrowDown', true)).toEqual(moved({ lane: 2 }));
  expect(press('ArrowRight', true)).toEqual(moved({ minutes: 75 }));
  expect(press('PageDown')).toEqual(moved({ start: at('2026-11-24T09:00') }));
  expect([press('Enter'), press(' '), press('Escape'), press('x')]).toEqual(['drop', 'drop', 'cancel', null]);
  expect(press('ArrowLeft', true, { ...held, spot: { ...spot, minutes: STEP } })).toMatchObject({
    held: { spot: { minutes: STEP } },
  });
});

const visit = (id: string, from: string, to: string, more: Partial<BoardVisit> = {}): BoardVisit => ({
  id,
  number: id,
  kind: 'ON_SITE',
  state: 'OFFERED',
  version: 1,
  start: at(from),
  end: at(to),
  travel: 30,
  title: id,
  requestId: `r-${id}`,
  requestNumber: id,
  severity: 3,
  promise: 'NONE',
  region: null,
  place: null,
  actions: ['MOVE'],
  pending: false,
  ...more,
});
const lane = (id: string, visits: BoardVisit[], times: BoardLane['times'] = []): BoardLane => ({
  id,
  name: id,
  skills: [],
  home: null,
  times,
  visits,
});
const nine = visit('v', '2026-11-23T09:00', '2026-11-23T10:00');

test('load is work and ways of the hours worked; whoever has no hours on record is counted ten a day', () => {
  const hours = [{ kind: 'WORKING' as const, start: at('2026-11-23T08:00'), end: at('2026-11-23T17:00') }];
  const day = { start: at('2026-11-23T00:00'), end: at('2026-11-24T00:00') };
  expect(loadOf(lane('a', [nine], hours), day)).toEqual({ booked: 90, available: 540 });
  const always = [{ kind: 'WORKING' as const, ...day }];
  expect(loadOf(lane('a', [], always), day)).toEqual({ booked: 0, available: 600 });
  expect(loadOf(lane('a', []), day).available).toBe(0);
});

test('two visits that touch do not clash, two that overlap do', () => {
  const next = visit('w', '2026-11-23T10:00', '2026-11-23T11:00');
  const between = visit('x', '2026-11-23T09:50', '2026-11-23T10:10');
  expect(clashes([nine, next])).toEqual(new Set());
  expect(clashes([nine, next, between])).toEqual(new Set([nine, next, between]));
});

test('a moved visit is shown where it is asked to be, and only the two lanes it concerns are told', () => {
  const store = new BoardStore();
  store.load([lane('a', [nine]), lane('b', []), lane('c', [])]);
  const told: string[] = [];
  for (const id of ['a', 'b', 'c']) store.subscribe(`lane:${id}`, () => told.push(id));
  store.ask({ ...nine, start: nine.start + 60 * MINUTE }, 'b');
  expect(told.toSorted()).toEqual(['a', 'b']);
  expect(store.lane('a')!.visits).toEqual([]);
  expect(store.lane('b')!.visits).toMatchObject([{ id: 'v', pending: true }]);
  expect(store.find('v')!.laneId).toBe('b');
  store.settle('v');
  expect(store.lane('a')!.visits).toEqual([nine]);
  expect(store.lane('b')!.visits).toEqual([]);
});

test('what is read again and is the same tells nobody, and keeps every lane as it was', () => {
  const store = new BoardStore();
  const read = () => [lane('a', [nine]), lane('b', [])];
  store.load(read());
  const before = store.lane('a');
  let told = 0;
  for (const id of ['a', 'b']) store.subscribe(`lane:${id}`, () => (told += 1));
  store.load(read());
  expect(told).toBe(0);
  expect(store.lane('a')).toBe(before);
  store.load([lane('a', [nine]), lane('b', [visit('w', '2026-11-23T10:00', '2026-11-23T11:00')])]);
  expect(told).toBe(1);
});

test('the map holds everything it is given, and puts together what lies on one spot', () => {
  const place = fc.record({
    latitude: fc.double({ min: -80, max: 80, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  });
  const frame = { width: 320, height: 190 };
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
      const to = project(places, frame);
      for (const one of places) {
        const { x, y } = to(one);
        expect(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height).toBe(true);
      }
      const things = places.map((one, index) => ({
        place: one,
        requestId: `${index}`,
        sort: 'visit' as const,
        promise: 'NONE' as const,
        region: null,
      }));
      expect(clusters(things, to).reduce((sum, { count }) => sum + count, 0)).toBe(places.length);
    }),
  );
  const here = { latitude: 30, longitude: 120 };
  const waiting = (requestId: string, promise: 'BROKEN' | 'ON_TRACK') => ({
    place: here,
    requestId,
    sort: 'waiting' as const,
    promise,
    region: '浙江/杭州',
  });
  expect(clusters([waiting('a', 'ON_TRACK'), waiting('b', 'BROKEN')], project([here], frame))).toMatchObject([
    { count: 2, promise: 'BROKEN', requestIds: ['a', 'b'] },
  ]);
  expect(placeNames([waiting('a', 'ON_TRACK'), waiting('b', 'BROKEN')], project([here], frame))).toMatchObject([
    { name: '杭州' },
  ]);
});

test('a coast is kept as its first point and the ways from each to the next', () => {
  expect(coastLine('12010 3020 -5 10 5 -30')).toEqual([
    { longitude: 120.1, latitude: 30.2 },
    { longitude: 120.05, latitude: 30.3 },
    { longitude: 120.1, latitude: 30 },
  ]);
});

test('with whoever is out stays what the plan does not speak of and is not over', () => {
  const working = visit('w', '2026-11-23T10:00', '2026-11-23T11:00', { state: 'WORKING' });
  const over = visit('x', '2026-11-23T07:00', '2026-11-23T08:00', { state: 'SIGNED' });
  expect(leftWith(lane('a', [over, nine, working]), new Set(['r-v']))).toEqual([working]);
});
