import { expect, test } from 'vitest';
import { customerSentence } from './customer-sentence.js';

const promise = { 'zh-CN': '我们将在 4 小时内上门。', en: 'We come within 4 hours.' };

test('a customer is spoken to, and not of', () => {
  expect(customerSentence('solution.proposed', {})).toEqual({
    'zh-CN': '我们向您提出了处理方案，请您决定',
    en: 'We made you a proposal: please decide',
  });
});

test('what we did not keep is named with our regret', () => {
  expect(customerSentence('promise.broken', { promise })['zh-CN']).toBe(
    '很抱歉，我们没能按时做到：我们将在 4 小时内上门。',
  );
});

test('the time a customer was asked to keep is no promise of ours', () => {
  const theirs = { kind: 'CUSTOMER_NOTICE', promise };
  expect(customerSentence('promise.met', theirs).en).toBe('You told us in time');
  expect(customerSentence('promise.broken', theirs).en).toBe('You told us later than we asked');
});

test('work that is accepted by silence was not accepted by them', () => {
  expect(customerSentence('work.accepted', { bySilence: true }).en).toBe(
    'We heard nothing against it: the work counts as accepted',
  );
  expect(customerSentence('work.accepted', {}).en).toBe('You accepted the work');
});

test('what has no words of its own is told as to anybody', () => {
  expect(customerSentence('unit.received', {}).en).toBe('The unit has arrived');
});
