import { expect, test } from 'vitest';
import { rungForVisit } from './rung-for-visit.js';

const free = { steps: ['PHONE', 'ON_SITE'], reasonRequired: false } as const;
const strict = { steps: ['PHONE', 'REMOTE', 'ON_SITE'], reasonRequired: true } as const;

test('sending somebody climbs the ladder where that needs no reason', () => {
  expect(rungForVisit(free, 'PHONE', 'ON_SITE')).toBe('ON_SITE');
});

test('where climbing needs a reason, it is climbed before', () => {
  expect(rungForVisit(strict, 'PHONE', 'REMOTE')).toEqual({ path: 'kind', code: 'dispatch.climbFirst' });
  expect(rungForVisit(strict, 'REMOTE', 'REMOTE')).toBe('REMOTE');
});

test('a telephone visit for a request that is served on site leaves it there', () => {
  expect(rungForVisit(strict, 'ON_SITE', 'PHONE')).toBe('ON_SITE');
});

test('a way of helping that is not on the ladder is none', () => {
  expect(rungForVisit(free, 'ON_SITE', 'REMOTE')).toEqual({ path: 'kind', code: 'dispatch.notOnLadder' });
});
