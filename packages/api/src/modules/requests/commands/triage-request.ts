import type { FactValue } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { reviewApprovals } from '../../approvals/index.js';
import { replanRequestClocks } from '../../clocks/index.js';
import { decideRequest } from '../../entitlement/index.js';
import { readFacts, type StatedFact } from '../../policy/index.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { lockRequest } from './lock-request.js';
import { moveRequest } from './move-request.js';
import type { RequestTools } from './request-tools.js';

/** What staff have found out. A fact left out stays; null takes it back. */
export interface TriageFacts {
  readonly componentCode?: string | null;
  readonly faultCode?: string | null;
  readonly causeCode?: string | null;
  readonly complexity?: string | null;
  readonly regionClass?: string | null;
  readonly safety?: boolean | null;
  /** Answers to what the policy asks besides. */
  readonly facts?: readonly StatedFact[] | null;
}

export interface TriageRequest extends TriageFacts {
  readonly requestId: string;
  readonly version: number;
  /** For colleagues only. */
  readonly note?: string | null;
}

const FACTS = ['componentCode', 'faultCode', 'causeCode', 'complexity', 'regionClass', 'safety'] as const;

/**
 * Puts facts to the policy a request is bound to. Changed facts bring new decisions; the old ones stay on record as
 * superseded, the clocks are measured against the new promises from the moment they began, and approvals that would now
 * go another way are asked for again.
 */
export async function triageRequest(
  input: TriageRequest,
  work: Work,
  { policies }: RequestTools,
): Promise<{ subjectId: string }> {
  const request = await lockRequest(work, input.requestId, 'TRIAGE', input.version);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  const changed = { ...learn(request, input), ...learnMore(request, readFacts(policy, input.facts ?? [])) };
  const targets = await decideRequest(work, request, policy);
  const { tier, severity, entitlement } = request;
  await moveRequest(work, request, 'TRIAGE', { payload: { tier, severity, entitlement, changed } });
  await replanRequestClocks(work, request, targets);
  await reviewApprovals(work, request, { policies });
  if (input.note)
    work.record({ type: 'request.commented', requestId: request.id, public: false, payload: { text: input.note } });
  return { subjectId: request.id };
}

/** Writes what was found out onto the request. @returns the facts that changed, before and after */
function learn(request: ServiceRequest, input: TriageFacts): Record<string, { from: unknown; to: unknown }> {
  const changed: Record<string, { from: unknown; to: unknown }> = {};
  for (const fact of FACTS) {
    const to = fact === 'safety' ? (input.safety ?? request.safety) : input[fact];
    const from = request[fact] ?? null;
    if (to === undefined || to === from) continue;
    changed[fact] = { from, to };
    Object.assign(request, { [fact]: to });
  }
  return changed;
}

function learnMore(
  request: ServiceRequest,
  found: Readonly<Record<string, FactValue>>,
): Record<string, { from: unknown; to: unknown }> {
  const changed: Record<string, { from: unknown; to: unknown }> = {};
  for (const [name, to] of Object.entries(found)) {
    const from = request.facts[name] ?? null;
    if (to !== from) changed[name] = { from, to };
  }
  const known = { ...request.facts, ...found };
  if (Object.keys(changed).length)
    request.facts = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return changed;
}
