import type { ConsentKind, Entitlement, RequestKind, RequestState, ServiceRung } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import type { PolicyContext } from '../policy/index.js';
import { allowedRequestActions } from './domain/allowed-request-actions.js';
import { consentKinds } from './request-consents.sql.js';
import { sentSomebody } from './sent-somebody.sql.js';
import { objectionStands } from './standing-objection.sql.js';

/**
 * What whoever asks may do to the request now: the machine's answer, from the facts of this moment. What is accepted is
 * closed once the letter is written and the company's own check has passed, where the policy has them.
 */
export const allowedActionsOf = code<ReadContext & PolicyContext>(
  ['kind', 'state', 'rung', 'entitlement', 'owner_id', 'policy_version_id'],
  async (source, context) => {
    const { actor } = context;
    const state = source['state'] as RequestState;
    return allowedRequestActions(
      {
        kind: source['kind'] as RequestKind,
        state,
        rung: source['rung'] as ServiceRung,
        entitlement: source['entitlement'] as Entitlement | null,
        given: source['consents_given'] as ConsentKind[],
        consentAsked: source['consent_asked'] as boolean,
        objected: source['objected'] as boolean,
        served: source['served'] as boolean,
        rated: source['rated'] as boolean,
        mine: source['owner_id'] !== null && source['owner_id'] === actor.accountId,
        complete: state !== 'ACCEPTED' || (await isComplete(source, context)),
      },
      actor.roles,
    );
  },
  {
    consents_given: (row) => consentKinds(row, 'GIVEN'),
    consent_asked: (row) => sql`cardinality(${consentKinds(row, 'REQUESTED')}) > 0`,
    objected: objectionStands,
    served: sentSomebody,
    rated: (row) => sql`exists (select from rating g where g.organization_id = ${row('organization_id')}
      and g.request_id = ${row('id')})`,
    letter_written: (row) => sql`${row('state')} = 'ACCEPTED' and exists (select from letter l
      where l.organization_id = ${row('organization_id')} and l.request_id = ${row('id')})`,
    check_passed: (row) => sql`${row('state')} = 'ACCEPTED' and exists (select from internal_acceptance i
      where i.organization_id = ${row('organization_id')} and i.request_id = ${row('id')} and i.passed
      and i.checked_at >= coalesce((select max(a.decided_at) from acceptance a
        where a.organization_id = i.organization_id and a.request_id = i.request_id), '-infinity'))`,
  },
);

async function isComplete(
  source: Readonly<Record<string, unknown>>,
  { actor, house, read }: ReadContext & PolicyContext,
): Promise<boolean> {
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  return (
    (!policy.writtenAccount || Boolean(source['letter_written'])) &&
    (!policy.acceptance.internal || Boolean(source['check_passed']))
  );
}
