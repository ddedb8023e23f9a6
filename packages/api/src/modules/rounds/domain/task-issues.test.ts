import { expect, test } from 'vitest';
import { taskIssues, type TaskAccount } from './task-issues.js';

const winter = { ways: ['VISIT' as const], content: [{ name: 'WARMTH' }, { name: 'GLASS_BREAKAGE' }] };
const fine = (name: string) => ({ name, result: 'DONE' as const, note: '' });
const issues = (account: Partial<TaskAccount>, demand: Parameters<typeof taskIssues>[0] = winter) =>
  taskIssues(demand, { ways: ['VISIT'], items: [fine('WARMTH'), fine('GLASS_BREAKAGE')], ...account }).map(
    ({ path, code }) => `${path} ${code}`,
  );

test('a word is said on each thing that is gone through, once, and on nothing else', () => {
  expect(issues({})).toEqual([]);
  expect(issues({ items: [fine('WARMTH')] })).toEqual(['items.GLASS_BREAKAGE required']);
  expect(issues({ items: [fine('WARMTH'), fine('GLASS_BREAKAGE'), fine('TYRES')] })).toEqual(['items.2 notOffered']);
  expect(issues({ items: [fine('WARMTH'), fine('GLASS_BREAKAGE'), fine('WARMTH')] })).toEqual([
    'items.WARMTH rounds.saidTwice',
  ]);
});

test('what was found is told in words; what was not done need not be', () => {
  const items = [
    { name: 'WARMTH', result: 'FOUND' as const, note: '' },
    { name: 'GLASS_BREAKAGE', result: 'NOT_DONE' as const, note: '' },
  ];
  expect(issues({ items })).toEqual(['items.WARMTH.note required']);
  expect(issues({ items: [{ ...items[0]!, note: '窗缝漏风' }, items[1]!] })).toEqual([]);
});

test('the ways are those of the policy; any, and none, where it names none', () => {
  expect(issues({ ways: [] })).toEqual(['ways required']);
  expect(issues({ ways: ['PHONE'] })).toEqual(['ways.0 notOffered']);
  expect(issues({ ways: [] }, { ...winter, ways: [] })).toEqual([]);
  expect(issues({ ways: ['LETTER'] }, { ...winter, ways: [] })).toEqual([]);
});
