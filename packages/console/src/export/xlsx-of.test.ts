import { expect, test } from 'vitest';
import { xlsxOf } from './xlsx-of';

const textOf = (table: Parameters<typeof xlsxOf>[0]) => new TextDecoder().decode(xlsxOf(table));

test('numbers are numbers and texts are texts, whatever they begin with', () => {
  const sheet = textOf({ title: '索赔', columns: ['客户', '金额'], rows: [['=SUM(A1)', { number: '560.00' }]] });
  expect(sheet).toContain('<c t="inlineStr"><is><t xml:space="preserve">=SUM(A1)</t></is></c><c><v>560.00</v></c>');
  expect(sheet).not.toContain('<f>');
});

test('signs that XML keeps for itself are escaped, and a sheet has a name it may have', () => {
  const sheet = textOf({ title: 'a/b [c]'.padEnd(40, 'x'), columns: ['<&">'], rows: [] });
  expect(sheet).toContain('&lt;&amp;&quot;&gt;');
  expect(/sheet name="([^"]*)"/.exec(sheet)![1]).toBe('a b  c '.padEnd(31, 'x'));
});
