import type { Localized } from '@aftercare/schema';
import { checkTable, type DecisionTable, type TableFinding } from '../../../kernel/decision-table/index.js';
import type { Flaw, RulePath } from './policy-issue.js';

/** Checks a table that stands at `path` in the file, and puts what is wrong with it into words. */
export function tableFlaws(table: DecisionTable<unknown>, path: RulePath): Flaw[] {
  return checkTable(table).map((finding) => {
    const { message, expected } = wording(finding);
    return { path: [...path, ...placeOf(finding)], onKey: finding.code === 'UNKNOWN_FACT', message, expected };
  });
}

function placeOf(finding: TableFinding): RulePath {
  if (!('row' in finding)) return [];
  return 'fact' in finding ? [finding.row, 'when', finding.fact] : [finding.row];
}

function wording(finding: TableFinding): { message: Localized; expected: Localized } {
  switch (finding.code) {
    case 'UNKNOWN_FACT':
      return say(
        `没有名为 ${finding.fact} 的事实。`,
        `There is no fact named ${finding.fact}.`,
        finding.known.join(', '),
      );
    case 'UNKNOWN_VALUE':
      return say(
        `${finding.fact} 不可能是 ${finding.value}。`,
        `${finding.fact} can never be ${finding.value}.`,
        finding.known.join(', '),
      );
    case 'WRONG_CONDITION':
      return finding.kind === 'number'
        ? say(`${finding.fact} 是数量。`, `${finding.fact} is an amount.`, '> 1,000 CNY, <= 10,000 CNY')
        : say(`${finding.fact} 不能这样问。`, `${finding.fact} cannot be asked like this.`, RIGHT[finding.kind]);
    case 'WRONG_UNIT':
      return say(
        `${finding.fact} 的单位不是 ${finding.unit}。`,
        `${finding.fact} is not counted in ${finding.unit}.`,
        finding.right,
      );
    case 'EMPTY_RANGE':
      return {
        message: { 'zh-CN': '没有数能落在这个范围内。', en: 'No number lies in this range.' },
        expected: { 'zh-CN': '下限小于上限', en: 'a lower end below the upper end' },
      };
    case 'UNREACHABLE': {
      const rows = finding.hiddenBy.map((row) => row + 1).join(', ');
      return {
        message: {
          'zh-CN': rows ? `永远轮不到这一行：前面的第 ${rows} 行已全部决定。` : '没有情形符合这一行。',
          en: rows ? `This row never decides: rows ${rows} above decide all its cases.` : 'No case matches this row.',
        },
        expected: { 'zh-CN': '移到前面、改条件，或删去', en: 'move it up, change its conditions, or remove it' },
      };
    }
    case 'UNCOVERED': {
      const facts = Object.entries(finding.example);
      const example = facts.map(([fact, value]) => `${fact}: ${value ?? 'absent'}`).join(', ');
      return {
        message: { 'zh-CN': `没有一行决定：${example}。`, en: `No row decides: ${example}.` },
        expected: { 'zh-CN': '为此写一行，或以 otherwise 收尾', en: 'a row for it, or a last row: otherwise' },
      };
    }
  }
}

const RIGHT = { choice: 'A, B', yesNo: 'yes, no', moment: 'present, absent' } as const;

function say(chinese: string, english: string, right: string): { message: Localized; expected: Localized } {
  return { message: { 'zh-CN': chinese, en: english }, expected: { 'zh-CN': right, en: right } };
}
