import { expect, test } from 'vitest';
import { policyNamed } from '../testing/policy-file.test-kit.js';
import { calendarInWords } from './calendar-in-words.js';

const { calendars } = policyNamed('P02');

test('a calendar is told by the hours that people keep by it', () => {
  expect(calendarInWords(calendars['office-hours']!)).toEqual({
    'zh-CN': '周一至周五 08:00–12:00、13:30–17:30，随法定节假日和调休调整',
    en: 'Mon–Fri 08:00–12:00, 13:30–17:30; public holidays and make-up days change them',
  });
  expect(calendarInWords(calendars['round-the-clock']!)).toEqual({ 'zh-CN': '全天 24 小时', en: 'Day and night' });
});
