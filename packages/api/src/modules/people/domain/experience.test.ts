import fc from 'fast-check';
import { expect, test } from 'vitest';
import { experienceOn, experienceWords, type Post } from './experience.js';
import { standingOn } from './post-facts.js';

const post = (fromOn: string, toOn: string | null = null, change: Partial<Post> = {}): Post => ({
  fromOn,
  toOn,
  related: true,
  inHouse: true,
  ...change,
});
const months = (posts: Post[], day: string) => experienceOn(posts, day).months;

test('three years are full on the day of the same date, and not the day before', () => {
  expect(months([post('2023-05-06')], '2026-05-06')).toBe(36);
  expect(months([post('2023-05-07')], '2026-05-06')).toBe(35);
  expect(months([post('2024-02-29')], '2027-02-28')).toBe(36);
});

test('posts add up without their gaps, time in two at once counts once, and what is not related does not count', () => {
  expect(months([post('2020-01-01', '2021-12-31'), post('2025-01-01')], '2026-01-01')).toBe(36);
  expect(months([post('2020-01-01', '2021-12-31'), post('2020-01-01', '2021-12-31')], '2026-01-01')).toBe(24);
  expect(months([post('2020-01-01', null, { related: false })], '2026-01-01')).toBe(0);
  expect(months([post('2027-01-01')], '2026-01-01')).toBe(0);
});

test('experience never shrinks from one day to the next, while the post is held', () => {
  const date = fc
    .integer({ min: 0, max: 4_000 })
    .map((n) => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, date, (from, day) => {
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(months([post(from)], next)).toBeGreaterThanOrEqual(months([post(from)], day));
    }),
  );
});

test('it is said in years and months', () => {
  expect(experienceWords({ months: 27, days: 0 })).toEqual({ 'zh-CN': '2 年 3 个月', en: '2 years 3 months' });
  expect(experienceWords({ months: 12, days: 0 }).en).toBe('1 year');
  expect(experienceWords({ months: 0, days: 3 }).en).toBe('less than a month');
});

const nothing = { posts: [], trainings: [], certificates: [] };

test('a training counts from its day on unless its exam was failed', () => {
  const trained = (heldOn: string, examPassed: boolean | null) =>
    standingOn({ ...nothing, trainings: [{ heldOn, examPassed }] }, '2026-05-06', []).trained;
  expect([trained('2026-05-06', null), trained('2026-05-06', true)]).toEqual([true, true]);
  expect([trained('2026-05-07', true), trained('2026-05-06', false)]).toEqual([false, false]);
});

test('whoever changed posts is trained for the new one only by a training since the old one began', () => {
  const posts = [post('2020-01-01', '2025-12-31'), post('2026-01-01')];
  const trained = (heldOn: string) =>
    standingOn({ ...nothing, posts, trainings: [{ heldOn, examPassed: true }] }, '2026-05-06', []).trainedForPost;
  expect([trained('2019-12-20'), trained('2025-12-20'), trained('2026-02-01')]).toEqual([false, true, true]);
});

test('a certificate is good from its first day to its last, and what is demanded beyond is missing', () => {
  const held = (day: string, endedOn: string | null = null) =>
    standingOn(
      { ...nothing, certificates: [{ kind: 'WELDER', issuedOn: '2024-05-06', expiresOn: '2026-05-06', endedOn }] },
      day,
      ['WELDER'],
    ).missing;
  expect([held('2024-05-05'), held('2024-05-06'), held('2026-05-06'), held('2026-05-07')]).toEqual([
    ['WELDER'],
    [],
    [],
    ['WELDER'],
  ]);
  expect(held('2026-05-01', '2026-05-01')).toEqual(['WELDER']);
});
