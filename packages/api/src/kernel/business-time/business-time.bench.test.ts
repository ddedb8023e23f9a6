import { expect, it } from 'vitest';
import { measureAdditions } from './business-time.bench.js';

it.each(['minutes', 'workingDays'] as const)('the bench really adds %s, and says how many a second', (unit) => {
  const { additionsPerSecond, count } = measureAdditions(unit, 20_000);
  expect(count).toBe(20_000);
  expect(additionsPerSecond).toBeGreaterThan(0);
});
