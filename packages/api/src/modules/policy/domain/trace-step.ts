import type { Localized } from '@aftercare/schema';
import type { Facts, FactValue, Trace } from '../../../kernel/decision-table/index.js';
import { because } from './because.js';
import { factLabel, factValue } from './fact-words.js';
import { keyWords } from './key-words.js';
import type { Policy } from './policy.js';

/** One row of a table that decided, as people read it; `row` is counted from 1. */
export interface TraceStep {
  readonly table: string;
  /** What the table decides; none where it is a rule without a table, or was stored before titles were. */
  readonly title?: Localized;
  readonly row: number;
  readonly clause: string;
  readonly sentence: Localized;
  /** Why this row, in words; null where nothing was known. */
  readonly because: Localized | null;
  readonly facts: Facts;
  /** The facts in words, one by one; none where `title` is none. */
  readonly known?: readonly Localized[];
}

/** A trace with the wording of its clause, from the document, and its table and facts as people call them. */
export function traceStep(policy: Policy, trace: Trace): TraceStep {
  const { table, rowIndex, clause, facts, values } = trace;
  const all = { ...facts, ...values };
  return {
    table,
    title: titleOf(policy, table),
    row: rowIndex + 1,
    clause,
    sentence: policy.clauses[clause] ?? { 'zh-CN': clause, en: clause },
    because: because(policy, trace),
    facts: all,
    known: Object.entries(all).flatMap(([fact, value]) => knownAs(policy, fact, value)),
  };
}

/** A table by the label of its rule; one without by its section: `promises.answer` is a promise. */
function titleOf({ approvals, liability, penalties, scorecards }: Policy, table: string): Localized {
  const rule = [...approvals, ...liability, ...penalties, ...scorecards].find((one) => one.table.name === table);
  const [section, key] = table.split('.') as [string, string?];
  return rule?.label ?? keyWords(key && /^(entitlement|prices)$/.test(section) ? key : section);
}

/** What has no word for people, such as which row a term was found in, and a moment, which needs a zone, are left out. */
function knownAs(policy: Policy, fact: string, value: FactValue | undefined): Localized[] {
  const label = factLabel(policy, fact);
  if (value === null || value === undefined || label['zh-CN'] === fact || isMoment(value)) return [];
  const said = factValue(policy, fact, value);
  return [{ 'zh-CN': `${label['zh-CN']}：${said['zh-CN']}`, en: `${label.en}: ${said.en}` }];
}

const isMoment = (value: FactValue) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
