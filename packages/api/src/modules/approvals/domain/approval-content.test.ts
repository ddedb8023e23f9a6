import { expect, test } from 'vitest';
import { contentText, isSameRoute, type ApprovalContent, type Route } from './approval-content.js';
import { contentChanges, routeInWords } from './content-changes.js';

const post = (name: string, zh: string, en: string) => ({ name, kind: 'OFFICE' as const, label: { 'zh-CN': zh, en } });
const HEAD = post('HEAD', '主任', 'the head');
const DEPUTY = post('DEPUTY', '副总', 'the deputy');
const route = (...steps: (typeof HEAD)[][]): Route => ({
  steps: steps.map((posts) => ({ posts, board: false })),
  tell: [],
});
const content: ApprovalContent = {
  subject: 'SOLUTION',
  rule: 'settlement',
  policyVersionId: 'v',
  requestId: 'r',
  subjectId: null,
  title: '赔偿',
  reason: '破损',
  amountMinor: 90_000,
  currency: 'CNY',
  payload: {},
  facts: { loss: 900, responsibility: 'CLEAR' },
  route: route([HEAD]),
};

test('the same content reads the same, in whatever order a database keeps its keys', () => {
  const turned = Object.fromEntries(Object.entries(content).toReversed()) as unknown as ApprovalContent;
  expect(contentText(turned)).toBe(contentText(content));
  expect(contentText({ ...content, amountMinor: 90_001 })).not.toBe(contentText(content));
});

test('a route is the same only with the same people asked in the same order, and the same people told', () => {
  expect(isSameRoute(route([HEAD], [DEPUTY]), route([HEAD], [DEPUTY]))).toBe(true);
  expect(isSameRoute(route([HEAD], [DEPUTY]), route([DEPUTY], [HEAD]))).toBe(false);
  expect(isSameRoute(route([HEAD]), { ...route([HEAD]), tell: [DEPUTY] })).toBe(false);
});

test('whoever is asked again reads what is no longer as it was, and nothing else', () => {
  const after = {
    ...content,
    amountMinor: 150_000,
    facts: { loss: 1_500, responsibility: 'CLEAR' },
    route: route([HEAD, DEPUTY], [DEPUTY]),
  };
  expect(contentChanges(content, after)).toEqual([
    {
      field: 'amount',
      before: { amountMinor: 90_000, currency: 'CNY' },
      after: { amountMinor: 150_000, currency: 'CNY' },
    },
    {
      field: 'route',
      before: { 'zh-CN': '主任', en: 'the head' },
      after: { 'zh-CN': '主任、副总 → 副总', en: 'the head and the deputy → the deputy' },
    },
    { field: 'facts.loss', before: 900, after: 1_500 },
  ]);
  expect(contentChanges(content, content)).toEqual([]);
  expect(routeInWords(route()).en).toBe('nobody need agree');
});
