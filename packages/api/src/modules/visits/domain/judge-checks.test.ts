import { expect, test } from 'vitest';
import { judgeChecks, type LastRun } from './judge-checks.js';

const list = (at: 'BEFORE_LEAVING' | 'BEFORE_WORK', demanded = true) =>
  ({ list: { key: 'entry', at }, demanded }) as const;
const run = (changes: Partial<LastRun>): LastRun => ({
  checklist: 'entry',
  label: { 'zh-CN': '', en: '' },
  passed: true,
  failed: 'STOP',
  visitId: 'this',
  answers: [],
  at: '',
  by: null,
  ...changes,
});
const held = (one: ReturnType<typeof list>, last?: LastRun) =>
  judgeChecks([one], last ? [last] : [], 'this')[0]!.holdsUp;

test('what is demanded is gone through at this visit', () => {
  expect(held(list('BEFORE_WORK'))).toBe('CHECK_FIRST');
  expect(held(list('BEFORE_WORK'), run({ visitId: 'another' }))).toBe('CHECK_FIRST');
  expect(held(list('BEFORE_WORK'), run({}))).toBeNull();
});

test('what is checked before leaving may have been checked while nobody was sent', () => {
  expect(held(list('BEFORE_LEAVING'), run({ visitId: null }))).toBeNull();
  expect(held(list('BEFORE_LEAVING'))).toBe('CHECK_FIRST');
});

test('what failed is put right first, wherever it was found, and demanded or not', () => {
  expect(held(list('BEFORE_WORK'), run({ passed: false }))).toBe('PUT_RIGHT_FIRST');
  expect(held(list('BEFORE_WORK', false), run({ passed: false, visitId: 'another' }))).toBe('PUT_RIGHT_FIRST');
});

test('what failed and is only reported holds nothing up', () => {
  expect(held(list('BEFORE_WORK'), run({ passed: false, failed: 'REPORT' }))).toBeNull();
});

test('what nobody demands and nobody went through holds nothing up', () => {
  expect(held(list('BEFORE_WORK', false))).toBeNull();
});
