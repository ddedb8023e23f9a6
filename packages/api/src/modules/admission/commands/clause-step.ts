import type { Policy, TraceStep } from '../../policy/index.js';

/** A rule of the section on admission as a step of a trace, with the wording of its clause. */
export const clauseStep = (
  { clauses }: Pick<Policy, 'clauses'>,
  rule: string,
  { clause }: { readonly clause: string },
): TraceStep => ({
  table: `admission.${rule}`,
  row: 1,
  clause,
  sentence: clauses[clause] ?? { 'zh-CN': clause, en: clause },
  because: null,
  facts: {},
});
