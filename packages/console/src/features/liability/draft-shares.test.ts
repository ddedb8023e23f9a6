import { expect, test } from 'vitest';
import { type DraftShare, draftSums, givenTheRest } from './draft-shares';

const share = (key: string, percent: string): DraftShare => ({
  key,
  department: key,
  percent,
  named: '',
  partnerId: null,
});

test('shares that are whole come to the loss to the cent', () => {
  const sums = draftSums([share('a', '33.33'), share('b', '33.33'), share('c', '33.34')], 100n);
  expect(sums).toMatchObject({ parts: [33n, 33n, 34n], whole: true, leftPoints: 0, leftMinor: 0n });
});

test('what nobody bears yet stands beside the others, and moves none of their cents', () => {
  const sums = draftSums([share('a', '70'), share('b', '')], 8_000_000n);
  expect(sums).toMatchObject({ parts: [5_600_000n, 0n], whole: false, leftPoints: 3000, leftMinor: 2_400_000n });
});

test('more than the whole is told as such', () => {
  expect(draftSums([share('a', '70'), share('b', '40')], 1000n)).toMatchObject({
    parts: [700n, 400n],
    leftPoints: -1000,
    leftMinor: -100n,
    whole: false,
  });
});

test('one row takes the rest, or gives back what is too much', () => {
  expect(givenTheRest([share('a', '70'), share('b', '')], 'b')[1]!.percent).toBe('30');
  expect(givenTheRest([share('a', '70'), share('b', '40')], 'b')[1]!.percent).toBe('30');
  expect(givenTheRest([share('a', '100'), share('b', '40')], 'b')[1]!.percent).toBe('0');
});
