import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { lockRequest, moveRequest, reasonOf, type RequestStepInput, type RequestTools } from '../../requests/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { callOff } from '../../visits/index.js';
import { Visit } from '../../visits/visit.entity.js';
import { TechnicianRejection } from '../technician-rejection.entity.js';

/** Whoever sends people where the policy names nobody. */
const SENDS = 'DISPATCHER';

/**
 * The customer is not content with whoever was last sent, or is to come: that person is not sent to the request again,
 * a visit of theirs ahead is called off, and whoever the policy names sends somebody else.
 *
 * Refuses with InvalidInputError without a reason, where nobody was sent (`nobodySent`), and where that person is not
 * sent any more already (`turnedDownAlready`).
 */
export async function askForAnother(input: RequestStepInput, work: Work, { policies }: RequestTools): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await lockRequest(work, input.requestId, 'ASK_ANOTHER', input.version);
  const reason = reasonOf(input);
  const last = await lastVisit(work, request);
  if (!last) throw refuse.input({ path: 'requestId', code: 'dispatch.nobodySent' });
  const { technicianId } = last;
  if (await em.count(TechnicianRejection, { organizationId, requestId: request.id, technicianId }))
    throw refuse.input({ path: 'requestId', code: 'dispatch.turnedDownAlready' });
  em.create(TechnicianRejection, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    customerId: request.customerId,
    technicianId,
    reason,
    byId: actor.accountId,
    at: now,
  });
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const sentBy = policy.otherPerson?.sentBy ?? SENDS;
  if (policy.otherPerson) Object.assign(request, { ownerRole: sentBy, ownerId: null });
  await moveRequest(work, request, 'ASK_ANOTHER', { payload: { sentBy, visitId: last.id, number: last.number } });
  // The reason stands with the rejection: whoever it is about does not read it.
  await callOff(work, { visit: last, request, at: now, late: false }, null);
  return { subjectId: request.id };
}

/** Whoever is to come, or else was there last; the row is held. */
async function lastVisit(work: Work, request: ServiceRequest): Promise<Visit | null> {
  const [found] = await work.em.execute<{ id: string }[]>(
    `select id from visit where organization_id = ? and request_id = ? and state <> 'DECLINED'
     order by starts_at desc, id desc limit 1`,
    [work.organizationId, request.id],
  );
  return found ? work.lock(Visit, found.id) : null;
}
