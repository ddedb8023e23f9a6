import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { checkFacts } from './check-facts.js';
import { readFacts } from './read-facts.js';
import type { IntakeFact } from './intake.js';
import type { Policy } from './policy.js';

const label = { 'zh-CN': '损失', en: 'Loss' };
const asked = (type: IntakeFact['type']): IntakeFact => ({
  label,
  askedOf: 'STAFF',
  type,
  choices: [],
  hoursSince: null,
});
const policy: Policy = {
  ...policyNamed('P16'),
  intake: {
    ...policyNamed('P16').intake,
    facts: {
      loss: asked({ kind: 'number', unit: 'CNY', min: 0, optional: true }),
      clear: asked({ kind: 'yesNo', optional: true }),
      arrivedAt: asked({ kind: 'moment', optional: true }),
    },
  },
};
const problemsOf = (stated: Record<string, string>) =>
  checkFacts(policy, {
    kind: 'REPAIR',
    ...readFacts(
      policy,
      Object.entries(stated).map(([name, value]) => ({ name, value })),
    ),
  }).map(({ fact, code }) => `${fact} ${code}`);

test('a figure, a yes and a moment are read as what they are', () => {
  const stated = [
    { name: 'loss', value: '1000.01' },
    { name: 'clear', value: 'no' },
    { name: 'arrivedAt', value: '2026-03-18T08:00:00+08:00' },
  ];
  expect(readFacts(policy, stated)).toEqual({ loss: 1000.01, clear: false, arrivedAt: '2026-03-18T00:00:00.000Z' });
});

test('what cannot be read is refused by its name', () => {
  expect(problemsOf({ loss: 'much' })).toEqual(['loss FACT_NOT_A_NUMBER']);
  expect(problemsOf({ loss: '' })).toEqual(['loss FACT_NOT_A_NUMBER']);
  expect(problemsOf({ loss: '-1' })).toEqual(['loss FACT_NOT_A_NUMBER']);
  expect(problemsOf({ clear: 'maybe' })).toEqual(['clear FACT_NOT_YES_OR_NO']);
  expect(problemsOf({ arrivedAt: 'yesterday' })).toEqual(['arrivedAt FACT_NOT_A_MOMENT']);
  expect(problemsOf({ weather: 'rain' })).toEqual(['weather FACT_UNKNOWN']);
  expect(problemsOf({ loss: '1,000'.replace(',', ''), clear: 'yes' })).toEqual([]);
});
