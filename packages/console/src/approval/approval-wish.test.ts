import { expect, test } from 'vitest';
import { amountOf, extensionOf, wishOf } from './approval-wish';

test('hours and days are asked for in minutes, working days as they are', () => {
  expect(extensionOf({ more: '36', unit: 'HOURS' })).toEqual({ minutes: 2160 });
  expect(extensionOf({ more: '2', unit: 'DAYS' })).toEqual({ minutes: 2880 });
  expect(extensionOf({ more: '0.5', unit: 'DAYS' })).toEqual({ minutes: 720 });
  expect(extensionOf({ more: '3', unit: 'WORKING_DAYS' })).toEqual({ workingDays: 3 });
});

test('no time, less than none, half a working day and more than a year are not asked for', () => {
  for (const more of ['', '0', '-1', 'soon']) expect(extensionOf({ more, unit: 'DAYS' })).toBeNull();
  expect(extensionOf({ more: '0.5', unit: 'WORKING_DAYS' })).toBeNull();
  expect(extensionOf({ more: '366', unit: 'DAYS' })).toBeNull();
});

test('an amount is exact to the cent, and what is no amount is said so', () => {
  expect(amountOf('8200.5', 'CNY')).toEqual({ amountMinor: '820050', currency: 'CNY' });
  expect(amountOf('0.07', 'CNY')).toEqual({ amountMinor: '7', currency: 'CNY' });
  expect(amountOf(' ', 'CNY')).toBeNull();
  expect(amountOf('8200.505', 'CNY')).toBeUndefined();
  expect(amountOf('a lot', 'CNY')).toBeUndefined();
});

test('what was returned comes back into the form as it was asked', () => {
  const words = { rule: 'more-time', title: 'T', reason: 'R', amount: null };
  expect(wishOf({ ...words, payload: { minutes: 7200 } })).toMatchObject({ more: '5', unit: 'DAYS' });
  expect(wishOf({ ...words, payload: { minutes: 90 } })).toMatchObject({ more: '1.5', unit: 'HOURS' });
  expect(wishOf({ ...words, payload: { workingDays: 4 } })).toMatchObject({ more: '4', unit: 'WORKING_DAYS' });
  expect(
    wishOf({ ...words, amount: { amountMinor: '5' }, payload: { clause: '5.6', until: '2026-12-31' } }),
  ).toMatchObject({ amount: '0.05', clause: '5.6', until: '2026-12-31', more: '' });
});
