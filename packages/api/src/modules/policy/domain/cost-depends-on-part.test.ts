import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { costDependsOnPart } from './rule-on-request.js';

const heaters = policyNamed('P16');
const repair = { kind: 'REPAIR', channel: 'PORTAL' };
const bought = (on: string) => ({ on, startDates: { purchase: '2026-03-18' } });

test('a heater in its second year is free or paid by the part: while that is not known, neither is told as certain', () => {
  expect(costDependsOnPart(heaters, repair, bought('2027-09-01'))).toBe(true);
  expect(costDependsOnPart(heaters, { ...repair, component: 'TANK' }, bought('2027-09-01'))).toBe(false);
});

test('while every part is covered, or none is, the part decides nothing', () => {
  expect(costDependsOnPart(heaters, repair, bought('2026-05-01'))).toBe(false);
  expect(costDependsOnPart(heaters, repair, bought('2036-05-01'))).toBe(false);
});

test('where a policy knows no parts, nothing depends on them', () => {
  expect(costDependsOnPart(policyNamed('P05'), { kind: 'CLAIM', channel: 'PORTAL' }, bought('2027-09-01'))).toBe(false);
});
