import { expect, test } from 'vitest';
import { drawnOf } from './drawn-of';

const money = (amountMinor: string) => ({ amountMinor, currency: 'CNY' });
const draw = (id: string, minor: string, postedAt: string | null, state: string | null) => ({
  id,
  amount: money(minor),
  postedAt,
  approval: state && { state },
});

test('what was drawn and what is asked for is taken off; what was not agreed to is not', () => {
  const draws = [
    draw('1', '300', '2026-11-22T00:00:00Z', 'APPROVED'),
    draw('2', '200', null, 'PENDING'),
    draw('3', '900', null, 'REJECTED'),
  ].map((one) => ({ ...one, approval: one.approval || null }));
  const { standing, leftMinor } = drawnOf(money('1000'), draws);
  expect(standing.map(({ id }) => id)).toEqual(['1', '2']);
  expect(leftMinor).toBe('500');
});

test('where nothing was charged nothing is left to draw', () => {
  expect(drawnOf(null, [])).toEqual({ standing: [], leftMinor: '0' });
});
