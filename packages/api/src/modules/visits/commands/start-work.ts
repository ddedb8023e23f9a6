import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { isOtherWayOpen } from '../../approvals/index.js';
import { isWorkStopped } from '../../investigation/index.js';
import type { RequestTools } from '../../requests/index.js';
import { lockVisit, type VisitSeen } from './lock-visit.js';
import { requireChecks } from './require-checks.js';
import { requireConsentToWork } from './require-consent-to-work.js';
import { stepVisit } from './step-visit.js';

/**
 * Work begins, or goes on after an interruption. Refuses with ConsentRequiredError while the price of paid work is not
 * agreed, or while remote work is not authorised, and with InvalidInputError while another way is asked for, while
 * a stop stands, or while a checklist or a form of the policy stands before it: see `requireChecks`.
 */
export async function startWork(input: VisitSeen, work: Work, tools: RequestTools): Promise<Done> {
  const hand = await lockVisit(work, input, 'START');
  if (await isOtherWayOpen(work, hand.request.id)) throw refuse.input({ path: 'visitId', code: 'visit.otherWayOpen' });
  if (await isWorkStopped(work, hand.request.id)) throw refuse.input({ path: 'visitId', code: 'visit.workStopped' });
  await requireChecks(work, hand, tools, 'START');
  await requireConsentToWork(work, hand);
  await stepVisit(work, hand, 'START', { moves: 'WORK_BEGUN' });
  return { subjectId: hand.visit.id };
}
