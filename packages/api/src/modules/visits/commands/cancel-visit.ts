import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { reasonOf } from '../../requests/index.js';
import { callOff } from './call-off.js';
import type { VisitStep } from './decline-visit.js';
import { lockVisit } from './lock-visit.js';

/** Dispatch calls a visit off: the request waits for another plan. Refuses with InvalidInputError without a reason. */
export async function cancelVisit(input: VisitStep, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'CANCEL');
  await callOff(work, hand, reasonOf(input));
  return { subjectId: hand.visit.id };
}
