import { expect, test } from 'vitest';
import { decide } from '../../../kernel/decision-table/index.js';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { because } from './because.js';
import { triage } from './triage.js';

const mill = policyNamed('P05');
const why = (facts: Record<string, string | number | boolean>) =>
  because(mill, triage(mill, { kind: 'COMPLAINT', ...facts }).trace);

test('a figure is told with the bounds it fell between', () => {
  expect(why({ loss: 8200, responsibility: 'CLEAR' })?.en).toContain(
    'direct loss of 8,200 CNY is above 1,000 CNY and at most 10,000 CNY',
  );
  expect(why({ loss: 8200, responsibility: 'CLEAR' })?.['zh-CN']).toContain(
    '直接损失 8,200 元 超过 1,000 元且不超过 10,000 元',
  );
});

test('on a bound the figure is on the side the policy says', () => {
  expect(why({ loss: 1000, responsibility: 'CLEAR' })?.en).toBe(
    'direct loss of 1,000 CNY is at most 1,000 CNY, and whether responsibility is clear is clear',
  );
  expect(why({ loss: 10_000.01, responsibility: 'CLEAR' })?.en).toBe(
    'direct loss of 10,000.01 CNY is above 10,000 CNY',
  );
});

test('what is answered with yes or no reads as a statement', () => {
  const grave = why({ especiallyGrave: true });
  expect(grave).toEqual({ 'zh-CN': '特别重大', en: '“Especially grave” is answered with yes' });
  expect(why({ loss: 1000, responsibility: 'CLEAR' })?.['zh-CN']).toContain('责任是否明确：明确');
});

test('what nobody knew explains nothing', () => {
  const { trace } = decide(mill.prices.consent, { outcome: 'FREE' });
  expect(because(mill, { ...trace, rowIndex: 99 })).toBeNull();
});

test('every decision of every policy that is explained says something', () => {
  for (const name of ['P03', 'P05', 'P16']) {
    const policy = policyNamed(name);
    const said = because(policy, triage(policy, { kind: 'COMPLAINT', region: 'CITY' }).trace);
    expect(said?.en).toBeTruthy();
  }
});
