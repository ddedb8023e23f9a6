import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { goThroughList, type CheckAnswer } from '../../investigation/index.js';
import type { RequestTools } from '../../requests/index.js';
import { lockToAdd, type VisitAddedTo } from './lock-to-add.js';

export interface CheckAtVisit extends VisitAddedTo {
  /** The name in the policy. */
  readonly checklist: string;
  readonly answers: readonly CheckAnswer[];
}

/**
 * Goes through a checklist of the policy at a visit; what failed does what the policy says. It is done by whoever of the
 * company knows the visit: its technician, or the officer who checks. Refuses like `runChecklist` and `lockToAdd`.
 */
export async function checkAtVisit(input: CheckAtVisit, work: Work, { policies }: RequestTools): Promise<Done> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const { visit, request, ...moment } = await lockToAdd(work, input);
  const { policy } = await policies.version(work.em, work.organizationId, request.policyVersionId);
  await goThroughList(work, request, policy, input, moment);
  return { subjectId: visit.id };
}
