import { describe, expect, test } from 'vitest';
import { formatDateTime, formatTime, formatWeekdayDate, formatWindow, formatZone } from './format-date-time';

const now = '2026-11-21T06:00:00Z';
const zh = { language: 'zh-CN', zone: 'Asia/Shanghai', now } as const;
const en = { language: 'en', zone: 'Asia/Shanghai', now } as const;

describe('a moment is written in the business zone, not the device zone', () => {
  test('with a 24-hour clock in both languages', () => {
    expect(formatTime('2026-11-21T10:00:00Z', zh)).toBe('18:00');
    expect(formatTime('2026-11-21T10:00:00Z', en)).toBe('18:00');
    expect(formatTime('2026-11-20T16:05:00Z', en)).toBe('00:05');
  });

  test('with the date people there have', () => {
    expect(formatDateTime('2026-11-20T16:05:00Z', zh)).toBe('11月21日 00:05');
    expect(formatDateTime('2026-11-20T16:05:00Z', { ...en, zone: 'Europe/Berlin' })).toBe('Nov 20, 17:05');
  });

  test('with the year only when it is another one', () => {
    expect(formatDateTime('2027-01-02T01:00:00Z', zh)).toBe('2027年1月2日 09:00');
    expect(formatDateTime('2027-01-02T01:00:00Z', en)).toBe('Jan 2, 2027, 09:00');
  });
});

test('a day is written with its weekday', () => {
  expect(formatWeekdayDate('2026-11-21T01:00:00Z', zh)).toBe('11月21日周六');
  expect(formatWeekdayDate('2026-11-21T01:00:00Z', en)).toBe('Sat, Nov 21');
});

test('a window says its second date only when it ends on another day', () => {
  expect(formatWindow('2026-11-21T01:00:00Z', '2026-11-21T03:00:00Z', zh)).toBe('11月21日周六 09:00–11:00');
  expect(formatWindow('2026-11-21T01:00:00Z', '2026-11-21T03:00:00Z', en)).toBe('Sat, Nov 21, 09:00–11:00');
  expect(formatWindow('2026-11-21T14:00:00Z', '2026-11-21T18:00:00Z', en)).toBe(
    'Sat, Nov 21, 22:00 – Sun, Nov 22, 02:00',
  );
});

test('a zone is named in the language of the page', () => {
  expect(formatZone('Asia/Shanghai', 'en', now)).toBe('China Standard Time');
  expect(formatZone('Asia/Shanghai', 'zh-CN', now)).toBe('中国标准时间');
});

test('a text that is no date is refused rather than shown as "Invalid Date"', () => {
  expect(() => formatTime('soon', en)).toThrow(RangeError);
});
