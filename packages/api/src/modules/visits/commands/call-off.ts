import type { Work } from '../../../kernel/database/unit-of-work.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { visitMachine } from '../domain/visit.machine.js';
import type { VisitInHand } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

/**
 * Calls a locked visit off where it can still be; its request waits for another plan. What is over stays as it is.
 *
 * @param reason what everybody who sees the request may read, its technicians among them; `null` where it is not theirs
 */
export async function callOff(work: Work, hand: VisitInHand, reason: string | null): Promise<void> {
  if (!transitionFor(visitMachine, hand.visit.state, 'CANCEL')) return;
  hand.request.technicianId = null;
  await stepVisit(work, hand, 'CANCEL', { moves: 'VISIT_LOST', payload: reason === null ? {} : { reason } });
}
