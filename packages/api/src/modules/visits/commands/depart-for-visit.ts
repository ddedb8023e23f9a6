import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isWorkStopped } from '../../investigation/index.js';
import type { RequestTools } from '../../requests/index.js';
import { checkPlace, type Place } from '../domain/check-place.js';
import { expectedArrival } from './expected-arrival.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { requireChecks } from './require-checks.js';
import { stepVisit } from './step-visit.js';

export interface DepartForVisit extends VisitSeen, Place {}

/**
 * The technician sets out. Only visits on site are travelled to. Whoever says from where lets the customer know when they
 * are expected; the place itself is not kept. Refuses with InvalidInputError while a stop stands, or
 * while a checklist of what goes along stands before it.
 */
export async function departForVisit(input: DepartForVisit, work: Work, tools: RequestTools): Promise<Done> {
  const hand = await lockVisit(work, input, 'DEPART');
  if (await isWorkStopped(work, hand.request.id)) throw refuse.input({ path: 'visitId', code: 'visit.workStopped' });
  const issues = checkPlace(input);
  if (issues.length) throw refuse.input(...issues);
  await requireChecks(work, hand, tools, 'DEPART');
  hand.visit.departedAt = hand.at;
  hand.visit.expectedAt = await expectedArrival(work, hand, input);
  await stepVisit(work, hand, 'DEPART');
  return { subjectId: hand.visit.id };
}
