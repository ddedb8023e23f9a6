import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../actor.js';
import { refuse } from '../refusal.js';
import type { SqlRows } from '../sql-rows.js';
import { runPrepared } from './run-prepared.js';

export interface KeyClaim {
  readonly organizationId: string;
  /** Keys are the client's own: two clients may use the same. */
  readonly actor: string;
  readonly key: string;
  readonly operation: string;
  readonly inputHash: string;
  readonly at: Date;
}

/**
 * The claim of a key by whoever asks, compared by its input.
 * Refuses with InvalidInputError when the key is none.
 */
export function keyClaim(actor: Actor, operation: string, key: string, input: unknown, at: Date): KeyClaim {
  if (!/^[\w-]{8,100}$/.test(key)) throw refuse.input({ path: 'idempotencyKey', code: 'idempotencyKey.malformed' });
  return {
    organizationId: actor.organizationId,
    actor: actor.accountId ?? actor.partnerId ?? actor.kind,
    key,
    operation,
    inputHash: createHash('sha256').update(JSON.stringify(input)).digest('hex'),
    at,
  };
}

/**
 * Takes the key for this change, or answers what the change that had it before came to. Two at the same time:
 * the second waits at the row until the first commits, then gets the first one's result.
 *
 * Refuses with InvalidInputError when the key was used for another input.
 */
export async function claimKey<D>(em: EntityManager, claim: KeyClaim): Promise<D | undefined> {
  const taken = await runPrepared(
    em,
    `insert into idempotency_key (organization_id, actor, key, operation, input_hash, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [claim.organizationId, claim.actor, claim.key, claim.operation, claim.inputHash, claim.at.toISOString()],
  );
  if (taken.length) return undefined;
  return earlierResult(em, claim);
}

/**
 * What the change that had this key came to; undefined when there was none.
 * Refuses with InvalidInputError when the key was used for another input.
 */
export async function earlierResult<D>(rows: SqlRows, claim: KeyClaim): Promise<D | undefined> {
  const [earlier] = (await rows.execute(
    'select operation, input_hash, result from idempotency_key where organization_id = ? and actor = ? and key = ?',
    [claim.organizationId, claim.actor, claim.key],
  )) as { operation: string; input_hash: string; result: D }[];
  if (earlier && (earlier.operation !== claim.operation || earlier.input_hash !== claim.inputHash))
    throw refuse.input({ path: 'idempotencyKey', code: 'idempotencyKey.reused' });
  return earlier?.result;
}
