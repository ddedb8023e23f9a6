import type { ConsentKind, RequestAction, Role } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { render, rowOf, sql } from '../../../kernel/read/index.js';
import { allowedRequestActions } from '../domain/allowed-request-actions.js';
import { capacitiesOf } from '../requests.guards.js';
import { sentSomebody } from '../sent-somebody.sql.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { objectionStands } from '../standing-objection.sql.js';

const KNOWN = `${
  render(sql`select exists (select from rating g where g.organization_id = r.organization_id and g.request_id = r.id) as rated,
    ${sentSomebody(rowOf('r'))} as served,
    ${objectionStands(rowOf('r'))} as objected from service_request r`).text
} where r.organization_id = ? and r.id = ?`;

/** What the actor may do to a request now: what a refused step offers instead. */
export async function allowedFor(work: Work, request: ServiceRequest): Promise<RequestAction[]> {
  const { em, actor, organizationId } = work;
  const consents = await em.execute<{ kind: ConsentKind; state: string }[]>(
    `select kind, state from consent where organization_id = ? and request_id = ? and state in ('REQUESTED', 'GIVEN')`,
    [organizationId, request.id],
  );
  const [known] = await em.execute<{ rated: boolean; served: boolean; objected: boolean }[]>(KNOWN, [
    organizationId,
    request.id,
  ]);
  return allowedRequestActions(
    {
      kind: request.kind,
      state: request.state,
      rung: request.rung,
      entitlement: request.entitlement ?? null,
      given: consents.filter(({ state }) => state === 'GIVEN').map(({ kind }) => kind),
      consentAsked: consents.some(({ state }) => state === 'REQUESTED'),
      objected: known!.objected,
      served: known!.served,
      rated: known!.rated,
      mine: actor.accountId !== null && request.ownerId === actor.accountId,
      // Where the letter or the own check is missing, closing itself says which.
      complete: true,
    },
    capacitiesOf(actor) as readonly Role[],
  );
}
