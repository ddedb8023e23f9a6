import fc from 'fast-check';
import { expect, it } from 'vitest';
import { travelMinutes } from './travel.js';

const place = fc.record({
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  longitude: fc.double({ min: 73, max: 135, noNaN: true }),
});
const suzhou = { latitude: 31.2989, longitude: 120.5853 };

it.each([
  ['the same place', suzhou, 0],
  ['a kilometre of road', { ...suzhou, latitude: 31.2989 + 0.0069178 }, 3],
  ['ten kilometres of road', { ...suzhou, latitude: 31.2989 + 0.069178 }, 20],
  ['from Suzhou to Shanghai', { latitude: 31.2304, longitude: 121.4737 }, 106],
  ['from Suzhou to Hefei', { latitude: 31.8206, longitude: 117.2272 }, 339],
])('takes its time: %s', (_, to, minutes) => {
  expect(travelMinutes(suzhou, to)).toBe(minutes);
});

it('is as long there as back, whole, and no detour is shorter', () => {
  fc.assert(
    fc.property(place, place, place, (from, over, to) => {
      const direct = travelMinutes(from, to);
      expect(direct).toBe(travelMinutes(to, from));
      expect(Number.isInteger(direct)).toBe(true);
      expect(direct).toBeLessThanOrEqual(travelMinutes(from, over) + travelMinutes(over, to));
    }),
  );
});
