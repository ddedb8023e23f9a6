import { expect, test } from 'vitest';
import { daysBetween, expiryAt } from './expiry-at.js';

test('an admission is not over on its last day, and is the day after', () => {
  expect(expiryAt('2027-04-01', '2027-04-01')).toBe('SOON');
  expect(expiryAt('2027-04-01', '2027-04-02')).toBe('OVER');
});

test('it ends soon from thirty days before', () => {
  expect(expiryAt('2027-04-01', '2027-03-01')).toBeNull();
  expect(expiryAt('2027-04-01', '2027-03-02')).toBe('SOON');
  expect(daysBetween('2027-03-02', '2027-04-01')).toBe(30);
});
