import { expect, test } from 'vitest';
import { customerChange, type BookedVisit } from './customer-change.js';

const begins = Date.parse('2026-11-23T02:00:00Z');
const hoursBefore = (hours: number) => begins - hours * 3_600_000;
const visit: BookedVisit = { kind: 'ON_SITE', state: 'OFFERED', begins, moves: 0 };

test('a customer moves a visit once, and calls it off, until the technician sets out', () => {
  expect(customerChange(visit, null, hoursBefore(0.1))).toEqual({
    mayMove: true,
    mayCallOff: true,
    movesLeft: 1,
    until: null,
  });
  expect(customerChange({ ...visit, moves: 1 }, null, hoursBefore(5))).toMatchObject({
    mayMove: false,
    mayCallOff: true,
  });
  expect(customerChange({ ...visit, state: 'ON_THE_WAY' }, null, hoursBefore(5))).toMatchObject({
    mayMove: false,
    mayCallOff: false,
  });
});

test('as often as the policy says, and no later than it says', () => {
  const rule = { byCustomer: 3, untilMinutesBefore: 120 };
  expect(customerChange({ ...visit, moves: 2 }, rule, hoursBefore(2))).toMatchObject({ mayMove: true, movesLeft: 1 });
  expect(customerChange(visit, rule, hoursBefore(2) + 1)).toEqual({
    mayMove: false,
    mayCallOff: false,
    movesLeft: 0,
    until: null,
  });
  expect(customerChange(visit, { byCustomer: 0, untilMinutesBefore: null }, hoursBefore(9)).mayMove).toBe(false);
});

test('a call or a remote session is not moved to a window somebody would travel in', () => {
  expect(customerChange({ ...visit, kind: 'REMOTE' }, null, hoursBefore(5)).mayMove).toBe(false);
});
