import { expect, it } from 'vitest';
import { pairs, printable } from './paper-blocks.js';

it('text from people keeps its lines and loses what cannot be seen', () => {
  expect(printable(' 一\r\n二\t三\u0000\u200b ')).toBe('一\n二    三');
});

it('letters typed with loose accents print as the font has them', () => {
  expect(printable('Ame\u0301lie')).toBe('Am\u00e9lie');
});

it('text cannot turn its neighbours around', () => {
  expect(printable('收款 \u202e00.1 元')).toBe('收款 00.1 元');
});

it('what is laid out two by two keeps its order and loses nobody', () => {
  expect(pairs([1, 2, 3])).toEqual([
    [1, 2],
    [3, undefined],
  ]);
  expect(pairs([])).toEqual([]);
});
