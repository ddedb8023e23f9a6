import fc from 'fast-check';
import { expect, test } from 'vitest';
import { availability, type Stretch } from './availability.js';
import { keepsFromComing } from './keeps-from-coming.js';

const HOUR = 3_600_000;
const day = { from: 0, until: 24 * HOUR };
const between = (from: number, until: number): Stretch => ({ from: from * HOUR, until: until * HOUR });
const office = [between(8, 12), between(13, 17)];
const told = (known: Parameters<typeof availability>[0]) =>
  availability(known, day).map(({ from, until, kind }) => `${from / HOUR}-${until / HOUR} ${kind}`);

test('a day is hours of work, on call where it was said, and time outside', () => {
  expect(told({ hours: office, onCall: [between(17, 22)], leave: [] })).toEqual([
    '0-8 OUTSIDE',
    '8-12 WORKING',
    '12-13 OUTSIDE',
    '13-17 WORKING',
    '17-22 ON_CALL',
    '22-24 OUTSIDE',
  ]);
});

test('half a day of leave takes its half, and whoever is away is not on call either', () => {
  expect(told({ hours: office, onCall: [between(0, 24)], leave: [between(12, 24)] })).toEqual([
    '0-8 ON_CALL',
    '8-12 WORKING',
    '12-24 LEAVE',
  ]);
});

test('whoever has no hours on record is always there, but for leave', () => {
  expect(told({ hours: null, onCall: [], leave: [between(9, 12)] })).toEqual([
    '0-9 WORKING',
    '9-12 LEAVE',
    '12-24 WORKING',
  ]);
});

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([at, long]) => between(at, at + long)),
  { maxLength: 5 },
);

test('whatever is known, the time is cut without gap or overlap, neighbours differ, and leave is never worked', () => {
  fc.assert(
    fc.property(fc.option(stretches), stretches, stretches, (hours, onCall, leave) => {
      const found = availability({ hours, onCall, leave }, day);
      expect(found[0]!.from).toBe(day.from);
      expect(found.at(-1)!.until).toBe(day.until);
      found.slice(1).forEach((one, at) => {
        expect(one.from).toBe(found[at]!.until);
        expect(one.kind).not.toBe(found[at]!.kind);
      });
      for (const away of leave)
        expect(
          found.filter(({ kind, from, until }) => kind !== 'LEAVE' && from < away.until && until > away.from),
        ).toEqual([]);
    }),
  );
});

const kept = (visit: Stretch, leave: Stretch[] = [], onCall: Stretch[] = []) =>
  keepsFromComing(availability({ hours: office, onCall, leave }, { from: -24 * HOUR, until: 72 * HOUR }), visit);

test('a visit lies within hours, may go on over lunch, and does not begin before or end after work', () => {
  expect(kept(between(9, 11))).toBeNull();
  expect(kept(between(11, 14))).toBeNull();
  expect(kept(between(16, 17))).toBeNull();
  expect(kept(between(16, 18))).toBe('OUTSIDE');
  expect(kept(between(7, 9))).toBe('OUTSIDE');
  expect(kept(between(20, 22))).toBe('OUTSIDE');
});

test('whoever is on call comes outside hours, and whoever is on leave does not come at all', () => {
  expect(kept(between(20, 22), [], [between(17, 24)])).toBeNull();
  expect(kept(between(20, 22), [between(12, 24)], [between(17, 24)])).toBe('LEAVE');
  expect(kept(between(11, 14), [between(12, 24)])).toBe('LEAVE');
  expect(kept(between(9, 12), [between(12, 24)])).toBeNull();
});

test('what keeps nobody from a whole stretch keeps nobody from a part of it', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 44 }), fc.integer({ min: 1, max: 4 }))
    .map(([at, long]) => between(at / 2, at / 2 + long));
  fc.assert(
    fc.property(time, stretches, stretches, (whole, leave, onCall) => {
      const part = { from: whole.from, until: whole.from + (whole.until - whole.from) / 2 };
      fc.pre(kept(whole, leave, onCall) === null);
      expect(kept(part, leave, onCall)).toBeNull();
    }),
  );
});
