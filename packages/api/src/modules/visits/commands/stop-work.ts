import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { reasonOf } from '../../requests/index.js';
import type { VisitStep } from './decline-visit.js';
import { lockVisit } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

/** Travel or work is interrupted, and the customer learns why. Refuses with InvalidInputError without a reason. */
export async function stopWork(input: VisitStep, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'STOP');
  await stepVisit(work, hand, 'STOP', { payload: { reason: reasonOf(input) } });
  return { subjectId: hand.visit.id };
}
