import { clauseStep as stepOf, type Policy, type TraceStep } from '../../policy/index.js';

/** A rule of the section on admission as a step of a trace, with the wording of its clause. */
export const clauseStep = (
  policy: Pick<Policy, 'clauses'>,
  rule: string,
  ruled: { readonly clause: string },
): TraceStep => stepOf(policy, `admission.${rule}`, ruled);
