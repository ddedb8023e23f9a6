import { expect, test } from 'vitest';
import { formatDayChip } from './format-day-chip';

test('a day is named by how near it is, then by its weekday', () => {
  expect(formatDayChip('2026-11-21', '2026-11-21', 'en')).toEqual({ name: 'Today', date: 'Nov 21' });
  expect(formatDayChip('2026-11-22', '2026-11-21', 'zh-CN')).toEqual({ name: '明天', date: '11月22日' });
  expect(formatDayChip('2026-11-24', '2026-11-21', 'en')).toEqual({ name: 'Tue', date: 'Nov 24' });
  expect(formatDayChip('2026-12-01', '2026-11-21', 'zh-CN')).toEqual({ name: '周二', date: '12月1日' });
});
