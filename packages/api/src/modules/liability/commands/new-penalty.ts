import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { traceStep, whoInWords, type PenaltyRuling, type Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Penalty } from '../penalty.entity.js';

/** A penalty that has fallen due by a ruling of the policy; what it comes to is another step. */
export function newPenalty(
  { em, organizationId }: Work,
  request: ServiceRequest,
  policy: Policy,
  { rule, outcome, clause, trace }: PenaltyRuling,
  more: Pick<Penalty, 'dueAt'> & Partial<Pick<Penalty, 'clockId' | 'dueEventId' | 'accountId' | 'occurredOn'>>,
): Penalty {
  return em.create(Penalty, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    rule: rule.key,
    label: rule.label,
    bearer: rule.of,
    bearerLabel: whoInWords(policy, rule.of),
    // An office or a role that bears it is one of ours as any unit is.
    bearerKind: policy.bearers[rule.of] ?? 'UNIT',
    clause,
    outcome: outcome!,
    trace: traceStep(policy, trace),
    given: { units: {}, basesMinor: {} },
    state: 'DUE',
    round: 0,
    version: 1,
    ...more,
  });
}
