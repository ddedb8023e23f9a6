import { expect, test } from 'vitest';
import type { Policy } from '../policy/index.js';
import { labelOf } from './approval-changes.js';

test('of what changed people read what has a name: a field, a fact of the policy, and no list of ids', () => {
  const label = { 'zh-CN': '原因', en: 'Cause' };
  const policy = { intake: { facts: { cause: { label } } } } as unknown as Policy;
  expect(labelOf(policy, 'facts.cause')).toEqual(label);
  expect(labelOf(policy, 'facts.severity')?.en).toBe('Severity');
  expect(labelOf(policy, 'payload.grade')?.en).toBe('Grade of the team');
  expect(labelOf(policy, 'payload.members')).toBe(null);
});
