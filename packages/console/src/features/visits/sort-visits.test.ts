import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VisitState } from '../../gql/graphql';
import { sortVisits } from './sort-visits';

const now = new Date('2026-11-22T02:00:00Z');
const visit = (state: VisitState, startsAt: string) => ({ state, startsAt });

test('the visit in hand comes before an earlier one that has not begun', () => {
  const early = visit('ACCEPTED', '2026-11-22T01:00:00Z');
  const working = visit('WORKING', '2026-11-22T01:30:00Z');
  expect(sortVisits([early, working], now)).toMatchObject({ next: working, today: [early] });
});

test('work whose report nobody signed stays in sight', () => {
  const unsigned = visit('DONE', '2026-11-20T01:00:00Z');
  expect(sortVisits([unsigned], now)).toMatchObject({ next: null, unclosed: [unsigned], done: [] });
});

test('the latest finished visit stands first', () => {
  const older = visit('SIGNED', '2026-11-19T01:00:00Z');
  const newer = visit('CANCELLED', '2026-11-21T01:00:00Z');
  expect(sortVisits([older, newer], now).done).toEqual([newer, older]);
});

test('every visit stands in exactly one group', () => {
  const states: VisitState[] = [
    'OFFERED',
    'ACCEPTED',
    'DECLINED',
    'ON_THE_WAY',
    'ARRIVED',
    'WORKING',
    'STOPPED',
    'DONE',
    'SIGNED',
    'CANCELLED',
  ];
  const some = fc.array(
    fc.record({
      state: fc.constantFrom(...states),
      startsAt: fc
        .date({ min: new Date('2026-11-01'), max: new Date('2026-12-31'), noInvalidDate: true })
        .map((at) => at.toISOString()),
    }),
  );
  fc.assert(
    fc.property(some, (visits) => {
      const { next, unclosed, today, upcoming, done } = sortVisits(visits, now);
      const sorted = [...(next ? [next] : []), ...unclosed, ...today, ...upcoming, ...done];
      expect(sorted).toHaveLength(visits.length);
      expect(new Set(sorted)).toEqual(new Set(visits));
    }),
  );
});
