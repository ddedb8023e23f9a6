import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { reasonOf } from '../../requests/index.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

export interface VisitStep extends VisitSeen {
  readonly reason?: string | null;
}

/**
 * The technician cannot come: the request waits for another plan. The customer learns that it is so; why stays among
 * colleagues. Refuses with InvalidInputError without a reason.
 */
export async function declineVisit(input: VisitStep, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'DECLINE');
  const reason = reasonOf(input);
  const { visit, request } = hand;
  visit.declineReason = reason;
  request.technicianId = null;
  await stepVisit(work, hand, 'DECLINE', { moves: 'VISIT_LOST' });
  work.record({
    type: 'request.commented',
    requestId: request.id,
    public: false,
    payload: { text: reason, visitId: visit.id },
  });
  return { subjectId: visit.id };
}
