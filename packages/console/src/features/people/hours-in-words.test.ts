import { expect, test } from 'vitest';
import { hoursInWords, readHours } from './hours-in-words';

test('hours are read as they are written, with Chinese signs too', () => {
  const day = [
    { from: 510, until: 720 },
    { from: 780, until: 1050 },
  ];
  expect(readHours('8:30-12:00, 13:00–17:30')).toEqual(day);
  expect(readHours('8：30-12：00，13：00-17：30')).toEqual(day);
  expect(readHours(hoursInWords(day))).toEqual(day);
  expect(readHours(' ')).toEqual([]);
  expect(readHours('00:00-24:00')).toEqual([{ from: 0, until: 1440 }]);
});

test('what ends before it begins, overlaps or is no time is not read', () => {
  for (const text of ['12:00-8:30', '8:00-12:00, 11:00-13:00', 'nine to five', '8:00-25:00', '8:60-9:00'])
    expect(readHours(text)).toBeNull();
});
