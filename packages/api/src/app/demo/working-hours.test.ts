import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoursUntilMorning, inWorkingHours } from './working-hours.js';

const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
const hourInShanghai = (at: Date) => (at.getTime() / 3_600_000 + 8) % 24;

it('the mill acts between eight and six, whenever the story says', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const hour = hourInShanghai(inWorkingHours(at));
      expect(hour).toBeGreaterThanOrEqual(8);
      expect(hour).toBeLessThan(18.001);
    }),
  );
});

it('what was told in order happens in order, and within a night of when it was told', () => {
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      const [early, late] = one <= other ? [one, other] : [other, one];
      expect(inWorkingHours(early).getTime()).toBeLessThanOrEqual(inWorkingHours(late).getTime());
      expect(Math.abs(inWorkingHours(one).getTime() - one.getTime())).toBeLessThanOrEqual(14 * 3_600_000);
    }),
  );
});

it('a team leaves at once before eleven, and at eight the next day after that', () => {
  expect(hoursUntilMorning(new Date('2026-04-01T09:30:00+08:00'))).toBe(0);
  expect(hoursUntilMorning(new Date('2026-04-01T16:00:00+08:00'))).toBe(16);
  expect(hoursUntilMorning(new Date('2026-04-01T02:00:00+08:00'))).toBe(6);
});
