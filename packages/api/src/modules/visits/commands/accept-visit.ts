import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

/** The technician will come at the time set. */
export async function acceptVisit(input: VisitSeen, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'ACCEPT');
  await stepVisit(work, hand, 'ACCEPT');
  return { subjectId: hand.visit.id };
}
