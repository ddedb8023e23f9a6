import type { ConsentKind, Entitlement, RequestState, ServiceRung } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { allowedRequestActions } from './domain/allowed-request-actions.js';
import { consentKinds } from './request-consents.sql.js';

/** What whoever asks may do to the request now: the machine's answer, from the facts of this moment. */
export const allowedActionsOf = code<ReadContext>(
  ['state', 'rung', 'entitlement', 'owner_id'],
  (source, { actor }) =>
    allowedRequestActions(
      {
        state: source['state'] as RequestState,
        rung: source['rung'] as ServiceRung,
        entitlement: source['entitlement'] as Entitlement | null,
        given: source['consents_given'] as ConsentKind[],
        consentAsked: source['consent_asked'] as boolean,
        served: source['served'] as boolean,
        rated: source['rated'] as boolean,
        mine: source['owner_id'] !== null && source['owner_id'] === actor.accountId,
      },
      actor.roles,
    ),
  {
    consents_given: (row) => consentKinds(row, 'GIVEN'),
    consent_asked: (row) => sql`cardinality(${consentKinds(row, 'REQUESTED')}) > 0`,
    served: (row) => sql`exists (select from visit s where s.organization_id = ${row('organization_id')}
      and s.request_id = ${row('id')})`,
    rated: (row) => sql`exists (select from rating g where g.organization_id = ${row('organization_id')}
      and g.request_id = ${row('id')})`,
  },
);
