import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { moveRequest, recordOnRequest, requestMachine } from '../../requests/index.js';
import { mayInvestigate } from '../investigation.access.js';
import { Investigation } from '../investigation.entity.js';
import { lockKnownRequest } from './lock-investigation.js';

export interface OpenInvestigation {
  readonly requestId: string;
  readonly version: number;
  /** What is to be found out. */
  readonly purpose: string;
}

/**
 * Opens an investigation of a request; one that waits for a plan is under investigation from then on, and the customer
 * is told.
 *
 * Refuses with NotFoundError, ConflictError, IllegalTransitionError (the request is over), InvalidInputError
 * `investigation.openAlready`.
 */
export async function openInvestigation(input: OpenInvestigation, work: Work): Promise<Done> {
  const { em, organizationId, now, actor } = work;
  const request = await lockKnownRequest(work, input.requestId);
  if (!mayInvestigate(actor)) throw forbidden();
  if (input.version !== request.version) throw refuse.conflict(request.version);
  if (requestMachine.final.includes(request.state)) throw refuse.illegal(request.state, []);
  if (await em.count(Investigation, { organizationId, requestId: request.id, state: 'OPEN' }))
    throw refuse.input({ path: 'requestId', code: 'investigation.openAlready' });
  const investigation = em.create(Investigation, {
    organizationId,
    id: uuidv7(),
    number: await work.nextNumber('I'),
    requestId: request.id,
    state: 'OPEN',
    purpose: input.purpose,
    openedById: actor.accountId!,
    openedAt: now,
    version: 1,
  });
  await em.flush();
  const told = { type: 'investigation.opened', public: true, payload: { investigation: investigation.number } };
  if (transitionFor(requestMachine, request.state, 'INVESTIGATE'))
    await moveRequest(work, request, 'INVESTIGATE', told);
  else await recordOnRequest(work, request, told);
  return { subjectId: investigation.id };
}
