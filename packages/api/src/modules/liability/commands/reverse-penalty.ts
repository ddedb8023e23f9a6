import type { Work } from '../../../kernel/database/unit-of-work.js';
import { reverse } from '../../ledger/index.js';
import { recordOnRequest } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Penalty } from '../penalty.entity.js';
import { businessDay } from '../queries/business-day.js';

/** Takes back what a penalty has in the books; what was written stays. */
export async function reversePenaltyEntry(work: Work, penalty: Penalty, reason: string): Promise<void> {
  if (!penalty.entryId) return;
  const on = await businessDay(work);
  await reverse(work, penalty.entryId, { reason, on, dedupeKey: `penalty:${penalty.id}:${penalty.round}:reversed` });
  penalty.entryId = null;
}

/** A penalty does not stand: it is taken back, also out of the books. */
export async function reversePenalty(
  work: Work,
  request: ServiceRequest,
  penalty: Penalty,
  reason: string,
): Promise<void> {
  await reversePenaltyEntry(work, penalty, reason);
  penalty.state = 'REVERSED';
  penalty.version += 1;
  await work.em.flush();
  await recordOnRequest(work, request, {
    type: 'penalty.reversed',
    public: false,
    payload: { penaltyId: penalty.id, rule: penalty.rule, about: penalty.label, reason },
  });
}
