import { describe, expect, test } from 'vitest';
import { formatDeadline, formatMoment } from './format-deadline';

const frame = { zone: 'Asia/Shanghai', now: '2026-11-21T06:20:00Z' } as const;
const zh = { ...frame, language: 'zh-CN' } as const;
const en = { ...frame, language: 'en' } as const;

describe('a promise is said the way its hearer would say it', () => {
  test.each([
    ['2026-11-21T10:00:00Z', 'before 18:00 today', '今天 18:00 前'],
    ['2026-11-22T01:00:00Z', 'before 09:00 tomorrow', '明天 09:00 前'],
    ['2026-11-20T10:00:00Z', 'before 18:00 yesterday', '昨天 18:00 前'],
    ['2026-11-24T10:00:00Z', 'before 18:00 on Tue', '周二 18:00 前'],
    ['2026-11-30T10:00:00Z', 'before 18:00 on Nov 30', '11月30日 18:00 前'],
    ['2026-11-16T10:00:00Z', 'before 18:00 on Nov 16', '11月16日 18:00 前'],
  ])('%s', (at, english, chinese) => {
    expect(formatDeadline(at, en)).toBe(english);
    expect(formatDeadline(at, zh)).toBe(chinese);
  });

  test('"today" ends at midnight of the business zone', () => {
    expect(formatDeadline('2026-11-21T15:59:00Z', en)).toBe('before 23:59 today');
    expect(formatDeadline('2026-11-21T16:00:00Z', en)).toBe('before 00:00 tomorrow');
  });

  test('a weekday is never used for the same weekday of next week', () => {
    expect(formatDeadline('2026-11-28T10:00:00Z', en)).toBe('before 18:00 on Nov 28');
    expect(formatDeadline('2026-11-27T10:00:00Z', en)).toBe('before 18:00 on Fri');
  });
});

test('a moment is named by the nearest day', () => {
  expect(formatMoment('2026-11-21T10:00:00Z', en)).toBe('today 18:00');
  expect(formatMoment('2026-11-21T10:00:00Z', zh)).toBe('今天 18:00');
  expect(formatMoment('2026-12-24T10:00:00Z', en)).toBe('Dec 24, 18:00');
  expect(formatMoment('2026-12-24T10:00:00Z', zh)).toBe('12月24日 18:00');
});
