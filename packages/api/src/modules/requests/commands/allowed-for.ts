import type { ConsentKind, RequestAction, Role } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { allowedRequestActions } from '../domain/allowed-request-actions.js';
import { capacitiesOf } from '../requests.guards.js';
import type { ServiceRequest } from '../service-request.entity.js';

/** What the actor may do to a request now: what a refused step offers instead. */
export async function allowedFor(work: Work, request: ServiceRequest): Promise<RequestAction[]> {
  const { em, actor, organizationId } = work;
  const consents = await em.execute<{ kind: ConsentKind; state: string }[]>(
    `select kind, state from consent where organization_id = ? and request_id = ? and state in ('REQUESTED', 'GIVEN')`,
    [organizationId, request.id],
  );
  const [known] = await em.execute<{ rated: boolean; served: boolean }[]>(
    `select exists (select from rating where organization_id = ? and request_id = ?) as rated,
       exists (select from visit where organization_id = ? and request_id = ?) as served`,
    [organizationId, request.id, organizationId, request.id],
  );
  return allowedRequestActions(
    {
      state: request.state,
      rung: request.rung,
      entitlement: request.entitlement ?? null,
      given: consents.filter(({ state }) => state === 'GIVEN').map(({ kind }) => kind),
      consentAsked: consents.some(({ state }) => state === 'REQUESTED'),
      served: known!.served,
      rated: known!.rated,
      mine: actor.accountId !== null && request.ownerId === actor.accountId,
      // Where the letter or the own check is missing, closing itself says which.
      complete: true,
    },
    capacitiesOf(actor) as readonly Role[],
  );
}
