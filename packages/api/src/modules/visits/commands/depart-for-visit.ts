import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

/** The technician sets out. Only visits on site are travelled to. */
export async function departForVisit(input: VisitSeen, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'DEPART');
  hand.visit.departedAt = work.now;
  await stepVisit(work, hand, 'DEPART');
  return { subjectId: hand.visit.id };
}
