import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPolicy } from '../format/load-policy.js';
import { checklistsOfVisit } from './checklists-of-visit.js';

const policyOf = (name: string, amend = (text: string) => text) => {
  const loaded = loadPolicy(
    amend(readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8')),
    `${name}.yaml`,
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return loaded.policy;
};
const gardens = policyOf('P12');
const windows = policyOf('P18');
const keys = (lists: ReturnType<typeof checklistsOfVisit>) =>
  lists.map(({ list, before, demanded }) => `${list.key} ${before}${demanded ? '!' : ''}`);

test('the rainy season has a check of its own, from its first day to its last', () => {
  const isChecked = (day: string, policy = gardens) =>
    checklistsOfVisit(policy, 'ON_SITE', {}, day).some(({ list }) => list.key === 'rainy-season');
  expect(['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'].map((day) => isChecked(day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const wintry = policyOf('P12', (text) =>
    text.replace('value: 06-01', 'value: 11-01').replace('value: 08-31', 'value: 02-28'),
  );
  expect(['2026-10-31', '2026-11-01', '2027-02-28', '2027-03-01'].map((day) => isChecked(day, wintry))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('on site what is checked before and during work is demanded; by telephone nobody looks at cables', () => {
  const day = '2026-04-01';
  const demanded = ['entry START!', 'electrical START!', 'machine START!', 'fire START!', 'environment FINISH!'];
  expect(keys(checklistsOfVisit(gardens, 'ON_SITE', {}, day))).toEqual(demanded);
  expect(checklistsOfVisit(gardens, 'PHONE', {}, day).some((list) => list.demanded)).toBe(false);
});

test('the material of a complex repair is inspected before anybody leaves; a simple one brings none', () => {
  const day = '2026-04-01';
  expect(keys(checklistsOfVisit(windows, 'ON_SITE', { complexity: 'COMPLEX' }, day))).toEqual([
    'repair-material DEPART!',
  ]);
  expect(keys(checklistsOfVisit(windows, 'ON_SITE', { complexity: 'SIMPLE' }, day))).toEqual([]);
  expect(keys(checklistsOfVisit(windows, 'ON_SITE', {}, day))).toEqual([]);
});
