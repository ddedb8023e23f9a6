import { expect, test } from 'vitest';
import { expectedVisitKind, expectedVisitMinutes } from './expected-visit.js';

test('what nobody chose is served as far as it has come, and by phone where advice is all', () => {
  expect(expectedVisitKind('REPAIR', 'PHONE', null)).toBe('ON_SITE');
  expect(expectedVisitKind('REPAIR', 'REMOTE', 'FREE')).toBe('REMOTE');
  expect(expectedVisitKind('REPAIR', 'ON_SITE', 'ADVICE_ONLY')).toBe('REMOTE');
  expect(expectedVisitKind('REPAIR', 'PHONE', 'ADVICE_ONLY')).toBe('PHONE');
  expect(expectedVisitKind('CONSULTATION', 'PHONE', null)).toBe('PHONE');
});

test('a visit on site takes its kind’s time; a call is shorter than a session', () => {
  expect(expectedVisitMinutes('INSTALLATION', 'ON_SITE')).toBeGreaterThan(expectedVisitMinutes('REPAIR', 'ON_SITE'));
  expect(expectedVisitMinutes('REPAIR', 'PHONE')).toBeLessThan(expectedVisitMinutes('REPAIR', 'REMOTE'));
});
