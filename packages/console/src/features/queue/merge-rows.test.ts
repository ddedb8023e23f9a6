import { expect, test } from 'vitest';
import { mergeRows } from './merge-rows';

const row = (id: string, title = id) => ({ id, title });

test('no line moves when something arrives: it is counted', () => {
  const onScreen = [row('b'), row('c')];
  expect(mergeRows(onScreen, [row('a'), row('c'), row('b')])).toEqual({ rows: onScreen, arrived: 1 });
});

test('a row on the screen is renewed where it stands', () => {
  expect(mergeRows([row('a'), row('b')], [row('b', 'triaged'), row('a')])).toEqual({
    rows: [row('a'), row('b', 'triaged')],
    arrived: 0,
  });
});

test('a row that left the list stays until the reader asks for the fresh order', () => {
  expect(mergeRows([row('a'), row('b')], [row('b')]).rows).toEqual([row('a'), row('b')]);
});

test('an empty screen shows what arrives at once', () => {
  expect(mergeRows([], [row('a')])).toEqual({ rows: [row('a')], arrived: 0 });
});
