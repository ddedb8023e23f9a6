import { CheckFailure } from '@aftercare/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeChecklist } from './judge-checklist.js';

const label = { 'zh-CN': '项', en: 'item' };
const items = { APPOINTMENT: label, TOOLS: label, PHOTOS: label };
const names = Object.keys(items);

test('every item is answered once, and what is not in order says why', () => {
  const codes = (given: { item: string; passed: boolean; note?: string }[]) =>
    judgeChecklist({ items, failed: 'STOP' }, given).issues.map(({ code }) => code);
  expect(codes([{ item: 'TOOLS', passed: true }])).toEqual(['investigation.itemsMissing']);
  const fine = names.map((item) => ({ item, passed: true }));
  expect(codes(fine)).toEqual([]);
  expect(codes([...fine, { item: 'TOOLS', passed: true }])).toEqual(['investigation.twice']);
  expect(codes([...fine, { item: 'HELMET', passed: true }])).toEqual(['notOffered']);
  expect(codes([...fine.slice(1), { item: 'APPOINTMENT', passed: false, note: ' ' }])).toEqual(['required']);
});

test('one item that failed does what the policy says of the list, however many passed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(CheckFailure)), fc.subarray(names), (failed, bad) => {
      const given = names.map((item) => ({
        item,
        passed: !bad.includes(item),
        note: bad.includes(item) ? '破损' : null,
      }));
      const { passed, follows, answers } = judgeChecklist(
        { items, failed },
        fc.sample(fc.shuffledSubarray(given, { minLength: given.length }), 1)[0]!,
      );
      expect(passed).toBe(bad.length === 0);
      expect(follows).toBe(bad.length ? failed : null);
      expect(answers.map(({ item }) => item)).toEqual(names);
    }),
  );
});
