import type { Localized } from '@aftercare/schema';
import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Policy } from './policy.js';
import type { TraceStep } from './trace-step.js';

/** A rule that is no table as a step of a trace, with the wording of its clause. */
export const clauseStep = (
  { clauses }: Pick<Policy, 'clauses'>,
  rule: string,
  { clause }: { readonly clause: string },
  because: Localized | null = null,
  facts: Facts = {},
): TraceStep => ({
  table: rule,
  row: 1,
  clause,
  sentence: clauses[clause] ?? { 'zh-CN': clause, en: clause },
  because,
  facts,
});
