import type { Archived } from './archive.js';
import type { KeyClaim } from './idempotency.js';
import type { NewRows } from './new-rows.js';
import type { Statement } from './statement.js';

const EVENTS = `
  events as (
    insert into request_event (organization_id, id, request_id, type, at, public, actor_kind, actor_id, actor_name, payload)
    select $1::uuid, e.id, e.request_id, e.type, e.at, e.public, $2, $3::uuid, $4, e.payload
    from jsonb_to_recordset($5::jsonb)
      as e (id uuid, request_id uuid, type text, at timestamptz, public boolean, payload jsonb))`;

/** Whose key it is: claimed by a statement before, or by this one, which then fails when somebody has had it. */
const KEPT = {
  CLAIMED: `update idempotency_key set result = $6::jsonb where organization_id = $1::uuid and actor = $7 and key = $8`,
  NOW: `insert into idempotency_key (organization_id, actor, key, operation, input_hash, result, created_at)
    values ($1::uuid, $7, $8, $9, $10, $6::jsonb, $11::timestamptz)`,
} as const;

/**
 * What a change has come to, in one statement before its answer is read: the rows added to it, its events, and under
 * its key the result. The archive's locks, for which all changes of an organization queue, come after.
 *
 * @returns null when there is nothing to write
 */
export function writeStatement(
  rows: NewRows,
  { organizationId, actor, actorName, events, at }: Archived,
  claim: (KeyClaim & { readonly result: unknown }) | undefined,
  claimed: keyof typeof KEPT,
): Statement | null {
  const claimValues = claim && claimed === 'NOW' ? [claim.operation, claim.inputHash, claim.at.toISOString()] : [];
  const { expressions, values } = rows.take(9 + claimValues.length);
  if (!events.length && !expressions.length && !claim) return null;
  const recorded = events.map((event) => ({
    id: event.id,
    request_id: event.requestId,
    type: event.type,
    at: event.at ?? at,
    public: event.public,
    payload: event.payload ?? {},
  }));
  return {
    text: `with ${[...expressions, EVENTS].join(', ')} ${KEPT[claimed]}`,
    values: [
      organizationId,
      actor.kind,
      actor.accountId,
      actorName,
      JSON.stringify(recorded),
      JSON.stringify(claim?.result ?? null),
      claim?.actor ?? null,
      claim?.key ?? null,
      ...claimValues,
      ...values,
    ],
  };
}
