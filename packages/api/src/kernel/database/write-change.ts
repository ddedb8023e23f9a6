import type { EntityManager } from '@mikro-orm/postgresql';
import type { Archived } from './archive.js';
import type { KeyClaim } from './idempotency.js';
import type { NewRows } from './new-rows.js';
import { runPrepared } from './run-prepared.js';

const EVENTS = `
  events as (
    insert into request_event (organization_id, id, request_id, type, at, public, actor_kind, actor_id, actor_name, payload)
    select $1::uuid, e.id, e.request_id, e.type, e.at, e.public, $2, $3::uuid, $4, e.payload
    from jsonb_to_recordset($5::jsonb)
      as e (id uuid, request_id uuid, type text, at timestamptz, public boolean, payload jsonb))`;

const KEPT = `
  update idempotency_key set result = $6::jsonb where organization_id = $1::uuid and actor = $7 and key = $8`;

/**
 * What a change has come to, in one statement before its answer is read: the rows added to it, its events, and under
 * its key the result. The archive's locks, for which all changes of an organization queue, come after.
 */
export async function writeChange(
  em: EntityManager,
  rows: NewRows,
  { organizationId, actor, actorName, events, at }: Archived,
  claim: (KeyClaim & { readonly result: unknown }) | undefined,
): Promise<void> {
  const { expressions, values } = rows.take(9);
  if (!events.length && !expressions.length && !claim) return;
  const recorded = events.map((event) => ({
    id: event.id,
    request_id: event.requestId,
    type: event.type,
    at: event.at ?? at,
    public: event.public,
    payload: event.payload ?? {},
  }));
  await runPrepared(em, `with ${[...expressions, EVENTS].join(', ')} ${KEPT}`, [
    organizationId,
    actor.kind,
    actor.accountId,
    actorName,
    JSON.stringify(recorded),
    JSON.stringify(claim?.result ?? null),
    claim?.actor ?? null,
    claim?.key ?? null,
    ...values,
  ]);
}
