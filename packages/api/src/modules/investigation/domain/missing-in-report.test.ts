import { expect, test } from 'vitest';
import { missingInReport } from './missing-in-report.js';

const STATES = ['TIME', 'PLACE', 'MODEL', 'DESCRIPTION'];

test('the report of a stop states what the policy wants: the time is known, the rest is said', () => {
  const paths = (report: Parameters<typeof missingInReport>[0], states = STATES) =>
    missingInReport(report, states).map(({ path }) => path);
  expect(paths({ place: null, model: ' ', description: '裂缝' })).toEqual(['place', 'model']);
  expect(paths({ place: '三号楼', model: 'L-6', description: '裂缝' })).toEqual([]);
  expect(paths({ place: null, model: null, description: '裂缝' }, ['DESCRIPTION'])).toEqual([]);
});
