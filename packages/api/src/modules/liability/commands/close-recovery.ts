import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { post } from '../../ledger/index.js';
import { checkFacts, liability, readFacts, traceStep, type StatedFact } from '../../policy/index.js';
import { recordOnRequest } from '../../requests/index.js';
import { unrecovered } from '../domain/unrecovered.js';
import { unrecoveredLines } from '../domain/postings.js';
import { LiabilityDecision } from '../liability-decision.entity.js';
import { LiabilityShare } from '../liability-share.entity.js';
import { businessDay } from '../queries/business-day.js';
import { lossBasis, type LiabilityTools } from '../queries/loss-basis.js';
import { lockRecovery } from './lock-recovery.js';
import { debtorOf, recordRecoveryStep } from './record-recovery-step.js';

export interface CloseRecovery {
  readonly recoveryId: string;
  readonly version: number;
  readonly reason: string;
  /** What is known of why the money did not come, as the policy asks it: `lostBySales`. */
  readonly facts?: readonly StatedFact[] | null;
}

/**
 * No more money will come. What is missing is borne by whom the rule of the decision names with what is now known, such
 * as sales by whose mistake it was lost; what the rule leaves to anybody else, by the company.
 *
 * Refuses with NotFoundError, ConflictError, IllegalTransitionError, InvalidInputError (`facts.…`).
 */
export async function closeRecovery(input: CloseRecovery, work: Work, tools: LiabilityTools): Promise<Done> {
  const { recovery, request } = await lockRecovery(work, input.recoveryId, input.version, 'CLOSE');
  const { em, organizationId, now } = work;
  const basis = await lossBasis(work, request, tools);
  const { policy } = basis;
  const learned = readFacts(policy, input.facts ?? []);
  const facts = { ...basis.facts, ...learned };
  const wrong = checkFacts(policy, facts).filter(({ fact }) => Object.hasOwn(learned, fact));
  if (wrong.length) throw refuse.input(...wrong.map(({ fact }) => ({ path: `facts.${fact}`, code: 'notOffered' })));
  const share = await em.findOneOrFail(LiabilityShare, { organizationId, id: recovery.shareId });
  const decision = await em.findOneOrFail(LiabilityDecision, { organizationId, id: share.decisionId });
  const ruling = liability(policy, decision.rule, facts);
  const leftMinor = recovery.claimedMinor - recovery.receivedMinor;
  const borne = unrecovered(policy, leftMinor, ruling?.shares ?? null);
  const trace = ruling && traceStep(policy, ruling.trace);
  const on = await businessDay(work);
  recordRecoveryStep(work, recovery, { kind: 'CLOSED', on, words: input.reason });
  Object.assign(recovery, { state: 'CLOSED', endedAt: now, borne, trace });
  await em.flush();
  await post(work, {
    kind: 'RECOVERY',
    on,
    requestId: request.id,
    cause: { type: 'RECOVERY', id: recovery.id, trace: trace ? [trace] : [] },
    postings: unrecoveredLines(debtorOf(recovery), borne, recovery.currency),
    dedupeKey: `recovery:${recovery.id}:closed`,
  });
  await recordOnRequest(work, request, {
    type: 'recovery.closed',
    public: false,
    payload: {
      recoveryId: recovery.id,
      reason: input.reason,
      leftMinor,
      currency: recovery.currency,
      borne: borne.map(({ department, amountMinor }) => ({ department, amountMinor })),
    },
  });
  return { subjectId: recovery.id };
}
