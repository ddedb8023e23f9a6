import { expect, test } from 'vitest';
import { EVENT_TYPES, eventSentence } from './event-sentence.js';

const promise = { 'zh-CN': '我们将在 4 小时内上门。', en: 'We come within 4 hours.' };

test('a promise on the timeline says what was promised', () => {
  expect(eventSentence('promise.broken', { promise })).toEqual({
    'zh-CN': '承诺未能按时兑现：我们将在 4 小时内上门。',
    en: 'Promise broken: We come within 4 hours.',
  });
});

test("what the customer was to tell in time is told as the customer's, not as a promise of ours", () => {
  const asked = { kind: 'CUSTOMER_NOTICE', promise };
  expect(eventSentence('promise.broken', asked).en).toBe("The customer's notice came late: We come within 4 hours.");
  expect(eventSentence('promise.broken', { ...asked, kind: 'ARRIVE' }).en).toMatch(/^Promise broken/);
});

test('an approval on the timeline says what it is about', () => {
  const about = { 'zh-CN': '处理意见', en: 'The settlement' };
  expect(eventSentence('approval.returned', { about })).toEqual({
    'zh-CN': '审批已退回修改：处理意见',
    en: 'Sent back to be changed: The settlement',
  });
});

test('a callback says when the customer was not content: whoever is told hears why', () => {
  expect(eventSentence('callback.made', { lowGoesTo: 'SUPERVISOR' })).toEqual({
    'zh-CN': '已回访客户，客户不满意',
    en: 'The customer was called back and is not content',
  });
  expect(eventSentence('callback.made', {}).en).toBe('The customer was called back');
});

test('going on to the next way of helping says which', () => {
  expect(eventSentence('request.channelRaised', { rung: 'ON_SITE' }).en).toBe('Somebody will come on site');
});

test('an event that brings its own sentence is told in it', () => {
  expect(eventSentence('request.imported', { sentence: promise })).toBe(promise);
});

test('every event has words in both languages', () => {
  for (const type of EVENT_TYPES) expect(Object.values(eventSentence(type, {})).every(Boolean)).toBe(true);
});
