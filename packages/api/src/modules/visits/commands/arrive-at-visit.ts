import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkPlace, type Place } from '../domain/check-place.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { stepVisit } from './step-visit.js';

export interface ArriveAtVisit extends VisitSeen, Place {}

/**
 * The technician is there: the promise to be on site is kept or broken by this moment. The place, in degrees (WGS 84),
 * is where the device says it is; it stays with the visit and is not told. Refuses with InvalidInputError for half a place.
 */
export async function arriveAtVisit(input: ArriveAtVisit, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'ARRIVE');
  const issues = checkPlace(input);
  if (issues.length) throw refuse.input(...issues);
  hand.visit.arrivedAt = hand.at;
  hand.visit.arrivedLatitude = input.latitude ?? null;
  hand.visit.arrivedLongitude = input.longitude ?? null;
  await stepVisit(work, hand, 'ARRIVE');
  return { subjectId: hand.visit.id };
}
