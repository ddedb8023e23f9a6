import type { Facts } from '../../kernel/decision-table/index.js';
import { factsOfRequest, type FactProblem, type Policy, type RequestFacts } from '../policy/index.js';

/** The facts of a past request as a policy can take them. */
export interface FittedFacts {
  readonly facts: Facts;
  /** Known facts that the policy does not ask for, or not so: left out. */
  readonly leftOut: readonly FactProblem[];
  /** What the policy must know and nobody said. */
  readonly missing: readonly FactProblem[];
}

/** Fits what is known of a request to a policy it was not filed under. @param filedAt epoch milliseconds */
export function fitFacts(policy: Policy, request: RequestFacts, filedAt: number): FittedFacts {
  const { facts, problems } = factsOfRequest(policy, request, filedAt);
  const leftOut = problems.filter(({ code }) => code !== 'FACT_MISSING');
  if (!leftOut.length) return { facts, leftOut, missing: problems };
  // A fact that contradicted another may be alone now: what is left is looked at once more.
  const fitted = fitFacts(policy, without(request, leftOut), filedAt);
  return { ...fitted, leftOut: [...leftOut, ...fitted.leftOut] };
}

function without(request: RequestFacts, problems: readonly FactProblem[]): RequestFacts {
  const names = new Set(problems.map(({ fact }) => fact));
  const columns = Object.entries(request).filter(([name]) => !names.has(name));
  const facts = Object.entries(request.facts ?? {}).filter(([name]) => !names.has(`facts.${name}`));
  return { ...(Object.fromEntries(columns) as unknown as RequestFacts), facts: Object.fromEntries(facts) };
}
