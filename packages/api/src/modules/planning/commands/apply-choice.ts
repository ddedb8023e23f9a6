import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { dispatchRequest, moveVisit } from '../../dispatch/index.js';
import { ServiceRequest, type RequestTools } from '../../requests/index.js';
import { Visit } from '../../visits/visit.entity.js';
import { PlanChoice } from '../plan-choice.entity.js';

/**
 * Does what one choice of a plan proposes, by the change a dispatcher would make by hand and with all it asks for now. A
 * visit must be as the plan saw it. Does nothing for a choice that was dealt with already. Refuses like `dispatchRequest`
 * and `moveVisit`.
 */
export async function applyChoice({ choiceId }: { choiceId: string }, work: Work, tools: RequestTools): Promise<Done> {
  const choice = await work.lock(PlanChoice, choiceId);
  const { state, technicianId, startsAt, endsAt, requestId, visitId, kind } = choice;
  if (state !== 'PROPOSED' || !technicianId || !startsAt || !endsAt) return { subjectId: choice.id };
  const place = { technicianId, startsAt, endsAt };
  if (visitId) {
    await moveVisit({ visitId, version: choice.visitVersion!, ...place }, work);
    choice.appliedVisitId = visitId;
  } else {
    const version = await versionOf(work, requestId);
    const { subjectId } = await dispatchRequest({ requestId, version, kind, ...place }, work, tools);
    choice.appliedVisitId = subjectId;
  }
  const visit = await work.em.findOneOrFail(Visit, { organizationId: work.organizationId, id: choice.appliedVisitId });
  choice.appliedVersion = visit.version;
  choice.state = 'APPLIED';
  return { subjectId: choice.id };
}

/** What a plan proposes does not depend on the request's version: everything it does depend on is asked again. */
async function versionOf({ em, organizationId }: Work, id: string): Promise<number> {
  const request = await em.findOne(ServiceRequest, { organizationId, id });
  if (!request) throw refuse.notFound('request');
  return request.version;
}
