import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOtherWayOpen } from '../../approvals/index.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { requireConsentToWork } from './require-consent-to-work.js';
import { stepVisit } from './step-visit.js';

/**
 * Work begins, or goes on after an interruption. Refuses with ConsentRequiredError while the price of paid work is not
 * agreed, or while remote work is not authorised, and with InvalidInputError while another way is asked for.
 */
export async function startWork(input: VisitSeen, work: Work): Promise<Done> {
  const hand = await lockVisit(work, input, 'START');
  if (await isOtherWayOpen(work, hand.request.id)) throw refuse.input({ path: 'visitId', code: 'visit.otherWayOpen' });
  await requireConsentToWork(work, hand);
  await stepVisit(work, hand, 'START', { moves: 'WORK_BEGUN' });
  return { subjectId: hand.visit.id };
}
