import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPolicy } from '../format/load-policy.js';
import { answerWays } from './answer-ways.js';

const policyOf = (name: string) => {
  const loaded = loadPolicy(readFileSync(new URL(`../../../../policies/${name}.yaml`, import.meta.url), 'utf8'), name);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues[0]));
  return loaded.policy;
};
const ways = (facts: Record<string, string | boolean | null>) =>
  answerWays(policyOf('P02'), { facts: { channel: 'PHONE', ...facts }, tier: null, severity: null });

test('a grave opinion is answered by letter, any other by letter or telephone', () => {
  expect(ways({ kind: 'COMPLAINT', grave: true })).toEqual({ ways: ['LETTER'], clause: '3.1' });
  expect(ways({ kind: 'COMPLAINT', grave: false })).toEqual({ ways: ['LETTER', 'PHONE'], clause: '3.2' });
  expect(ways({ kind: 'REPAIR', grave: true })).toEqual({ ways: ['LETTER', 'PHONE'], clause: '3.2' });
});

test('where a policy says nothing of it, one answers as one likes', () => {
  expect(answerWays(policyOf('P07'), { facts: {}, tier: null, severity: null })).toBeNull();
});
