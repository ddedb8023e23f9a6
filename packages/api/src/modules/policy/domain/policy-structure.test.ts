import { expect, test } from 'vitest';
import { outlinePolicy } from '../format/outline-policy.js';
import { policyFile, policyNames } from '../testing/policy-source.test-kit.js';
import { lexiconOf } from './outline-words.js';
import { policyLines } from './policy-lines.js';
import { policyStructure } from './policy-structure.js';

const linesOf = (name: string) => {
  const outline = outlinePolicy(policyFile(name))!;
  return policyLines(outline, lexiconOf(outline));
};
const p05 = policyStructure(linesOf('P05'));
const section = (key: string) => p05.sections.find((one) => one.key === key)!;

test('a promise is read as its table in words, row by row with clause and line, and what else it says', () => {
  const answer = section('promises').rules.find(({ key }) => key === 'answer')!;
  const [table] = answer.tables;
  expect(table!.path).toBe('promises.answer.within');
  expect(table!.rows.map(({ number, when, outcome, clause }) => [number, when.en, outcome.en, clause])).toEqual([
    [1, 'kind of service is question or suggestion', 'nothing promised', 'open'],
    [2, 'especially grave is yes', '30 days', 'open'],
    [3, 'direct loss is above 10,000 CNY', '30 days', '2.3'],
    [4, 'direct loss is at most 1,000 CNY and whether responsibility is clear is clear', '3 days', '2.1'],
    [5, 'otherwise', '15 days', '2.2'],
  ]);
  const line = policyFile('P05').split('\n')[table!.rows[3]!.line - 1];
  expect(line).toContain("loss: '<= 1,000 CNY', responsibility: CLEAR");
  expect(answer.entries.map(({ label, value }) => `${label['zh-CN']}：${value['zh-CN']}`)).toContain(
    '责任方：技术中心',
  );
});

test('clauses stand with their number and line, parameters with what stands there', () => {
  expect(p05.clauses[0]).toMatchObject({ number: '1.1', line: 12 });
  expect(p05.parameters[0]).toMatchObject({ name: 'grave-answer', value: { 'zh-CN': '30 天', en: '30 days' } });
});

test('what is decided by a table of triage is told in the words of the policy', () => {
  const rows = section('triage').rules.find(({ key }) => key === 'rows')!.tables[0]!.rows;
  expect(rows[1]!.outcome['zh-CN']).toBe('级别：公司办公会议；严重程度：特别重大；优先级：紧急；负责角色：技术中心');
});

test('no line of any policy is left out, and none is shown twice', () => {
  for (const name of policyNames()) {
    const lines = linesOf(name);
    const { clauses, parameters, sections } = policyStructure(lines);
    const rules = sections.flatMap((one) => one.rules);
    const shown = rules.flatMap(({ entries, tables }) => [...entries, ...tables.flatMap(({ rows }) => rows)]);
    const head = lines.filter((line) => ['policy', 'title'].includes(line.section)).length;
    expect(shown.length + clauses.length + parameters.length * 2 + head, name).toBe(lines.length);
  }
});

test('Chinese readers meet no key of the format that has no word in their language', () => {
  const missing = new Set<string>();
  for (const name of policyNames())
    for (const { entries, label } of policyStructure(linesOf(name)).sections.flatMap(({ rules }) => rules))
      for (const words of [label, ...entries.map((entry) => entry.label)])
        for (const part of words['zh-CN'].split(' · ')) if (/^[a-z]+([A-Z][a-z]+)*$/.test(part)) missing.add(part);
  expect([...missing]).toEqual([]);
});
