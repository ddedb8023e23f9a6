import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { costDependsOnPart } from './rule-on-request.js';

const repair = { kind: 'REPAIR', channel: 'PORTAL' };
const all = { purchase: '2026-03-18', acceptance: '2026-03-18', handover: '2026-03-18', registration: '2026-03-18' };
const depends = (policy: string, on: string, facts = {}) =>
  costDependsOnPart(policyNamed(policy), { ...repair, ...facts }, { on, startDates: all });

test('where one part is still covered and another is not, the cost is open until the part is named', () => {
  expect(depends('P12', '2027-09-01')).toBe(true);
  const [part] = policyNamed('P12').intake.facts.component!.choices;
  expect(depends('P12', '2027-09-01', { component: part!.value })).toBe(false);
});

test('while every part is covered, or none is, the part decides nothing', () => {
  expect([depends('P12', '2026-05-01'), depends('P12', '2036-05-01')]).toEqual([false, false]);
});

test('where the rules have a row for a part nobody has named, they say themselves that it is open', () => {
  expect([depends('P16', '2026-05-01'), depends('P16', '2036-05-01')]).toEqual([true, true]);
  expect(depends('P16', '2026-05-01', { kind: 'CONSULTATION' })).toBe(false);
});

test('where a policy knows no parts, nothing depends on them', () => {
  expect(depends('P05', '2027-09-01', { kind: 'CLAIM' })).toBe(false);
});
