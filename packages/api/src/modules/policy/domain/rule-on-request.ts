import type { Facts, FactValue } from '../../../kernel/decision-table/index.js';
import { checkFacts, factCatalogue, type FactProblem } from './check-facts.js';
import { entitlement, type Entitlement, type EntitlementQuestion } from './entitlement.js';
import type { LocalDate } from './local-date.js';
import type { Policy } from './policy.js';
import { promises, type SlaTarget } from './promises.js';
import { triage, type Triage } from './triage.js';
import type { StartDates } from './warranty-of.js';

/** What is known of a request, in the words of its row. */
export interface RequestFacts {
  readonly kind: string;
  readonly channel: string;
  readonly customerGrade?: string | null;
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  readonly regionClass?: string | null;
  readonly safety?: boolean | null;
  /** The end of the time wished for; UTC, ISO 8601. */
  readonly wishedTime?: string | null;
  /** What the policy asks besides, by its own names. */
  readonly facts?: Facts | null;
}

/** The row's word for each fact that has a column of its own. */
export const FIELD_OF_FACT: Readonly<Record<string, Exclude<keyof RequestFacts, 'facts'>>> = {
  kind: 'kind',
  channel: 'channel',
  customerGrade: 'customerGrade',
  component: 'componentCode',
  faultKind: 'faultCode',
  cause: 'causeCode',
  complexity: 'complexity',
  region: 'regionClass',
  safety: 'safety',
  wishedTime: 'wishedTime',
};

/** Everything the rules say of a request. */
export interface RequestRulings {
  readonly facts: Facts;
  readonly triage: Triage;
  readonly promises: readonly SlaTarget[];
  readonly entitlement: Entitlement;
}

/** The unit the request is about, and the day it was filed in the policy's place. */
export interface RequestSubject {
  readonly startDates: StartDates;
  readonly on: LocalDate;
}

/** What a site or a unit says without having been asked; left out where the policy does not ask. */
const VOLUNTEERED: ReadonlySet<string> = new Set(['region', 'safety']);

/**
 * The facts of a request under a policy, and what is wrong with them; `fact` of a problem is the row's word, or
 * `facts.name` for what the policy asks besides.
 * @param filedAt epoch milliseconds: what distances in time are counted to
 */
export function factsOfRequest(
  policy: Policy,
  request: RequestFacts,
  filedAt: number,
): { facts: Facts; problems: FactProblem[] } {
  const catalogue = factCatalogue(policy);
  const facts: Record<string, FactValue> = {};
  for (const [fact, value] of Object.entries(request.facts ?? {})) if (value != null) facts[fact] = value;
  for (const [fact, field] of Object.entries(FIELD_OF_FACT)) {
    const value = request[field] ?? null;
    if (value === null || (VOLUNTEERED.has(fact) && !Object.hasOwn(catalogue, fact))) continue;
    facts[fact] = value;
  }
  const problems = checkFacts(policy, facts).map((problem) => ({
    ...problem,
    fact: FIELD_OF_FACT[problem.fact] ?? `facts.${problem.fact}`,
  }));
  return { facts: { ...facts, ...workedOut(policy, facts, filedAt) }, problems };
}

const HOUR = 3_600_000;

/** Hours, exact to the millisecond, between a moment that is known and the filing; a moment still to come is 0 away. */
function workedOut({ intake }: Policy, facts: Facts, filedAt: number): Record<string, FactValue> {
  const found: Record<string, FactValue> = {};
  for (const [name, { hoursSince }] of Object.entries(intake.facts)) {
    const since = hoursSince === null ? null : facts[hoursSince];
    if (typeof since === 'string') found[name] = Math.max(0, filedAt - Date.parse(since)) / HOUR;
  }
  return found;
}

/**
 * Decides tier, promises and entitlement of a request.
 * @param facts as `factsOfRequest` gives them without problems.
 */
export function ruleOnRequest(policy: Policy, facts: Facts, subject: RequestSubject): RequestRulings {
  return {
    facts,
    triage: triage(policy, facts),
    promises: promises(policy, facts),
    entitlement: entitlement(policy, questionOf(facts, subject)),
  };
}

/**
 * Whether who bears the cost depends on the part, which nobody has named: the rules say so themselves, by a row for that,
 * or the same case comes out otherwise for one part than for another.
 * @param facts as `factsOfRequest` gives them without problems.
 */
export function costDependsOnPart(policy: Policy, facts: Facts, subject: RequestSubject): boolean {
  const question = questionOf(facts, subject);
  if (question.component !== null) return false;
  const parts = policy.intake.facts.component?.choices ?? [];
  if (!parts.length) return false;
  const { rowIndex } = entitlement(policy, question).trace;
  if (policy.entitlement.rulings.rows[rowIndex]?.when['component']) return true;
  const outcomes = parts.map(({ value }) => entitlement(policy, { ...question, component: value }).outcome);
  return new Set(outcomes).size > 1;
}

function questionOf(facts: Facts, { startDates, on }: RequestSubject): EntitlementQuestion {
  const { component, faultKind, cause, ...others } = facts as Record<string, string | null | undefined>;
  return { component: component ?? null, faultKind, cause, startDates, on, facts: others };
}
