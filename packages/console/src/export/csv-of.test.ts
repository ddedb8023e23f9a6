import { expect, test } from 'vitest';
import { csvOf } from './csv-of';

const table = (...cells: (string | { number: string })[]) => ({ title: 'x', columns: ['a', 'b'], rows: [cells] });

test('a table is written in UTF-8 with its columns first, numbers as they are', () => {
  expect(csvOf(table('青山纸业', { number: '-12.50' }))).toBe('\uFEFFa,b\r\n青山纸业,-12.50\r\n');
});

test('commas, quotes and line ends stay within their cell', () => {
  expect(csvOf(table('a "b", c\nd'))).toContain('"a ""b"", c\nd"');
});

test('no text is taken for a formula', () => {
  for (const sign of ['=', '+', '-', '@', '\t']) expect(csvOf(table(`${sign}1`))).toContain(`'${sign}1`);
});
