import type { FactValue } from '../../../kernel/decision-table/index.js';
import { readFacts, type Policy, type StatedFact } from '../../policy/index.js';
import type { ServiceRequest } from '../service-request.entity.js';

/** What staff have found out. A fact left out stays; null takes it back. */
export interface LearnedFacts {
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  readonly regionClass?: string | null;
  readonly safety?: boolean | null;
  /** Answers to what the policy asks besides. */
  readonly facts?: readonly StatedFact[] | null;
}

type Changed = Record<string, { from: unknown; to: unknown }>;

const FACTS = ['componentCode', 'faultCode', 'causeCode', 'complexity', 'regionClass', 'safety'] as const;

/** Writes what was found out onto a locked request, which is then to be decided anew. @returns the facts that changed */
export function learnFacts(request: ServiceRequest, policy: Policy, learned: LearnedFacts): Changed {
  return { ...learnColumns(request, learned), ...learnAnswers(request, readFacts(policy, learned.facts ?? [])) };
}

function learnColumns(request: ServiceRequest, learned: LearnedFacts): Changed {
  const changed: Changed = {};
  for (const fact of FACTS) {
    const to = fact === 'safety' ? (learned.safety ?? request.safety) : learned[fact];
    const from = request[fact] ?? null;
    if (to === undefined || to === from) continue;
    changed[fact] = { from, to };
    Object.assign(request, { [fact]: to });
  }
  return changed;
}

function learnAnswers(request: ServiceRequest, found: Readonly<Record<string, FactValue>>): Changed {
  const changed: Changed = {};
  for (const [name, to] of Object.entries(found)) {
    const from = request.facts[name] ?? null;
    if (to !== from) changed[name] = { from, to };
  }
  const known = { ...request.facts, ...found };
  if (Object.keys(changed).length)
    request.facts = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return changed;
}
