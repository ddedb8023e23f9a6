import type { Localized } from '@aftercare/schema';
import type { Bound, DecisionTable, Facts, FactValue, Trace } from '../../../kernel/decision-table/index.js';
import { factLabel, factValue, inSentence, rangeWords } from './fact-words.js';
import type { Policy } from './policy.js';
import { tableNamed } from './table-named.js';

/**
 * Why a table decided as it did, in words: `the direct loss of 8,200 CNY is above 1,000 CNY and at most 10,000 CNY`.
 * A row that asks for facts is explained by those; one that asks for nothing by everything known that rows above it
 * asked for. A figure is placed between the bounds of the whole table, so that one reads on which side it fell.
 * `null` where nothing was known, or the version has no such table any more.
 */
export function because(policy: Policy, { table: name, rowIndex, facts }: Trace): Localized | null {
  const table = tableNamed(policy, name);
  const row = table?.rows[rowIndex];
  if (!table || !row) return null;
  const asked = Object.keys(row.when);
  const reasons = (asked.length ? asked : Object.keys(facts))
    .filter((fact) => asked.length > 0 || (facts[fact] ?? null) !== null)
    .map((fact) => reason(policy, table, fact, facts));
  if (!reasons.length) return null;
  return {
    'zh-CN': reasons.map((one) => one['zh-CN']).join('，'),
    en: reasons.map(({ en }) => en).join(', and '),
  };
}

function reason(policy: Policy, table: DecisionTable<unknown>, fact: string, facts: Facts): Localized {
  const value: FactValue = facts[fact] ?? null;
  const label = factLabel(policy, fact);
  const said = factValue(policy, fact, value);
  const english = inSentence(label.en);
  if (typeof value === 'boolean') return answered(label, value);
  if (typeof value !== 'number')
    return {
      'zh-CN': value === null ? `${label['zh-CN']}未知` : `${label['zh-CN']}${joint(label)}${said['zh-CN']}`,
      en: value === null ? `${english} is not known` : `${english} is ${said.en}`,
    };
  const side = rangeWords(pieceAround(table, fact, value));
  if (!side['zh-CN']) return { 'zh-CN': `${label['zh-CN']}为 ${said['zh-CN']}`, en: `${english} is ${said.en}` };
  return {
    'zh-CN': `${label['zh-CN']} ${said['zh-CN']} ${side['zh-CN']}`,
    en: `${english} of ${said.en} ${side.en}`,
  };
}

/** What is asked with yes or no is told as a statement, not as a question and its answer. */
function answered(label: Localized, yes: boolean): Localized {
  const zh = label['zh-CN'].replace(/？$/, '');
  const stated = yes ? zh.replace('是否', '') : zh.includes('是否') ? zh.replace('是否', '不') : `不是${zh}`;
  return { 'zh-CN': stated, en: `“${label.en}” is answered with ${yes ? 'yes' : 'no'}` };
}

const joint = (label: Localized): string => (label['zh-CN'].includes('是否') ? '：' : '为');

/** The nearest bounds of any row on either side of a figure. */
function pieceAround(table: DecisionTable<unknown>, fact: string, value: number) {
  let min: Bound | undefined;
  let max: Bound | undefined;
  let unit = '';
  for (const { when } of table.rows) {
    const condition = when[fact];
    if (condition?.kind !== 'range') continue;
    unit = condition.unit;
    for (const edge of edgesOf(condition.min, condition.max)) {
      if (isBelow(edge, value))
        min = min && min.value > edge.at ? min : { value: edge.at, inclusive: edge.belongsAbove };
      else max = max && max.value < edge.at ? max : { value: edge.at, inclusive: !edge.belongsAbove };
    }
  }
  return { kind: 'range' as const, unit, ...(min && { min }), ...(max && { max }) };
}

/** A point that parts the figures; whether it belongs to those above it. */
interface Edge {
  readonly at: number;
  readonly belongsAbove: boolean;
}

const edgesOf = (min?: Bound, max?: Bound): Edge[] => [
  ...(min ? [{ at: min.value, belongsAbove: min.inclusive }] : []),
  ...(max ? [{ at: max.value, belongsAbove: !max.inclusive }] : []),
];

const isBelow = ({ at, belongsAbove }: Edge, value: number): boolean => at < value || (at === value && belongsAbove);
