import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { guardStep, type RequestTools } from '../../requests/index.js';
import { lockKnownVisit, momentIn, stepVisit, type VisitSeen } from '../../visits/index.js';
import { ownChange } from './require-movable.js';

export interface CallOffVisit extends VisitSeen {
  readonly reason?: string | null;
}

/**
 * Its customer cannot have a visit then: nobody comes, and another time can be chosen. Until the technician sets out, or
 * as long before as the policy says. Refuses with ConflictError, IllegalTransitionError and InvalidInputError
 * (`slots.tooLate`).
 */
export async function callOffVisit(input: CallOffVisit, work: Work, tools: RequestTools): Promise<Done> {
  const { visit, request } = await lockKnownVisit(work, input.visitId);
  await guardStep(work, request, 'BOOK');
  if (input.version !== visit.version) throw refuse.conflict(visit.version);
  if (visit.state !== 'OFFERED' && visit.state !== 'ACCEPTED') throw refuse.illegal(visit.state, []);
  if (!(await ownChange(work, { visit, request }, tools)).mayCallOff)
    throw refuse.input({ path: 'visitId', code: 'slots.tooLate' });
  const reason = input.reason?.trim() || null;
  request.technicianId = null;
  const hand = { visit, request, ...momentIn(work, visit) };
  await stepVisit(work, hand, 'CANCEL', { moves: 'VISIT_LOST', payload: { reason, byCustomer: true } });
  return { subjectId: visit.id };
}
