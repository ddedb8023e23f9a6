import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, formatRelative, formatRemaining } from './format-duration';

describe('a length of time uses at most two units', () => {
  test.each([
    [0, '0 min', '0 分'],
    [29, '29 min', '29 分'],
    [60, '1 h', '1 小时'],
    [220, '3 h 40 min', '3 小时 40 分'],
    [47 * 60 + 59, '47 h 59 min', '47 小时 59 分'],
    [51 * 60 + 30, '2 d 3 h', '2 天 3 小时'],
    [72 * 60, '3 d', '3 天'],
  ])('%i minutes', (minutes, english, chinese) => {
    expect(formatDuration(minutes, 'en')).toBe(english);
    expect(formatDuration(minutes, 'zh-CN')).toBe(chinese);
  });
});

describe('a deadline says whether it is ahead or behind', () => {
  const deadline = '2026-11-21T10:00:00Z';
  test.each([
    ['2026-11-21T06:20:00Z', '3 h 40 min left', '剩余 3 小时 40 分'],
    ['2026-11-21T09:59:30Z', 'less than 1 min left', '剩余不到 1 分'],
    ['2026-11-21T10:00:00Z', 'less than 1 min left', '剩余不到 1 分'],
    ['2026-11-21T10:00:20Z', 'just late', '刚刚超时'],
    ['2026-11-21T12:28:00Z', '2 h 28 min late', '超时 2 小时 28 分'],
  ])('at %s', (now, english, chinese) => {
    expect(formatRemaining(deadline, now, 'en')).toBe(english);
    expect(formatRemaining(deadline, now, 'zh-CN')).toBe(chinese);
  });

  test('it never claims more time than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 48 * 3_600_000 - 1 }), (millis) => {
        const text = formatRemaining(new Date(millis), new Date(0), 'en');
        const [, hours = '0', minutes = '0'] = /^(?:(\d+) h ?)?(?:(\d+) min)? left$/.exec(text) ?? [];
        const said = (Number(hours) * 60 + Number(minutes)) * 60_000;
        return said <= millis && millis - said < 60_000;
      }),
    );
  });
});

test.each([
  ['2026-11-21T10:00:10Z', 'now', '现在'],
  ['2026-11-21T09:56:00Z', '4 min. ago', '4分钟前'],
  ['2026-11-21T05:00:00Z', '5 hr. ago', '5小时前'],
  ['2026-11-21T13:00:00Z', 'in 3 hr.', '3小时后'],
  ['2026-11-20T08:00:00Z', 'yesterday', '昨天'],
  ['2026-11-17T10:00:00Z', '4 days ago', '4天前'],
])('%s is told relative to ten o’clock', (at, english, chinese) => {
  const now = '2026-11-21T10:00:00Z';
  expect(formatRelative(at, now, 'en')).toBe(english);
  expect(formatRelative(at, now, 'zh-CN')).toBe(chinese);
});
