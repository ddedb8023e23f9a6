import { expect, test } from 'vitest';
import { insertRow, moveRowUp, readPolicyText, removeRow, writeParameter, writeRow } from './policy-text';
import { inline, typed } from './yaml-value';

const source = `# A policy. Keep this line.
clauses:
  '2.1': { zh-CN: 一, en: One }
  '2.2':
    zh-CN: 二
    en: Two

parameters:
  silence:
    label: { zh-CN: 未表态, en: Silence }
    value: 7 days # agreed in March
  low-rating: { label: { zh-CN: 低分, en: Low }, value: 2 }

intake:
  facts:
    loss: { label: { zh-CN: 损失, en: Loss }, unit: CNY }
    fault:
      label: { zh-CN: 问题, en: Fault }
      choices:
        WET: { zh-CN: 湿, en: Wet }
        TORN: { zh-CN: 破, en: Torn }

promises:
  answer:
    within:
      # The small ones first.
      - { when: { loss: '<= 1,000 CNY', fault: [WET, TORN] }, then: 3 days, clause: '2.1' }
      - when: { loss: '> 1,000 CNY' } # the large ones
        then: 15 days
        clause: '2.2'
      - { otherwise: none, clause: '2.2' } # whatever else
`;
const path = ['promises', 'answer', 'within'];
const rowsOf = (text: string) => readPolicyText(text)!.tables[0]!.rows;

test('tables, parameters, facts and clauses are found where they stand', () => {
  const text = readPolicyText(source)!;
  expect(text.clauses).toEqual(['2.1', '2.2']);
  expect(text.parameters).toMatchObject([
    { name: 'silence', value: '7 days', line: 11 },
    { name: 'low-rating', value: '2', line: 12 },
  ]);
  expect(text.facts.map(({ name, choices }) => [name, choices.length])).toEqual([
    ['loss', 0],
    ['fault', 2],
  ]);
  expect(text.tables.map((table) => table.path)).toEqual([path]);
  expect(rowsOf(source)).toMatchObject([
    { otherwise: false, outcome: '3 days', clause: '2.1', line: 27, lastLine: 27 },
    { otherwise: false, outcome: '15 days', line: 28, lastLine: 30 },
    { otherwise: true, outcome: 'none', line: 31 },
  ]);
});

test('a text that is no YAML has nothing to be edited as forms', () => {
  expect(readPolicyText('a: [')).toBeNull();
});

test('a parameter is written in its place, and nothing else moves', () => {
  expect(writeParameter(source, 'silence', '10 days')).toBe(source.replace('7 days', '10 days'));
  expect(writeParameter(source, 'low-rating', '3')).toBe(source.replace('value: 2 }', 'value: 3 }'));
});

test('of a row only what changed is written', () => {
  const [, second] = rowsOf(source);
  expect(writeRow(source, path, 1, { ...second!, outcome: '20 days' })).toBe(source.replace('15 days', '20 days'));
  const stricter = { ...second!, conditions: [{ fact: 'loss', value: '> 1,000 CNY and <= 10,000 CNY' }] };
  expect(writeRow(source, path, 1, stricter)).toBe(
    source.replace("{ loss: '> 1,000 CNY' } # the", "{ loss: '> 1,000 CNY and <= 10,000 CNY' } # the"),
  );
  expect(writeRow(source, path, 1, second!)).toBe(source);
  expect(writeRow(source, path, 2, { ...rowsOf(source)[2]!, outcome: '30 days', clause: '2.1' })).toBe(
    source.replace("{ otherwise: none, clause: '2.2' }", "{ otherwise: 30 days, clause: '2.1' }"),
  );
});

test('a row comes before another, goes, and moves with the comment above it', () => {
  const draft = { conditions: [{ fact: 'fault', value: 'WET' }], outcome: '1 day', clause: '2.1' };
  const longer = insertRow(source, path, 1, draft);
  expect(longer).toContain("      - { when: { fault: WET }, then: 1 day, clause: '2.1' }\n      - when: { loss:");
  expect(removeRow(longer, path, 1)).toBe(source);
  const moved = moveRowUp(source, path, 1);
  expect(rowsOf(moved).map(({ outcome }) => outcome)).toEqual(['15 days', '3 days', 'none']);
  expect(moved.split('\n').toSorted()).toEqual(source.split('\n').toSorted());
  expect(moveRowUp(moved, path, 1)).toBe(source);
});

test('what is written on one line reads back as it was', () => {
  for (const value of [
    '3 days',
    '> 1,000 CNY',
    '2.1',
    2,
    true,
    ['A', 'B'],
    { steps: ['A', ['B', 'C']], tell: ['D'] },
    'yes',
  ]) {
    const [read] = rowsOf(source.replace('then: 3 days', `then: ${inline(value)}`));
    expect(read?.outcome).toEqual(value);
  }
});

test('what is typed keeps the kind of what stood there', () => {
  expect(typed('3', 2)).toBe(3);
  expect(typed('3', '2')).toBe('3');
  expect(typed('[A, B]', 'A')).toEqual(['A', 'B']);
  expect(typed('> 1,000 CNY', '')).toBe('> 1,000 CNY');
});
