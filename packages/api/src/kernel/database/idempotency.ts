import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '../refusal.js';
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
 * Takes the key for this change, or answers what the change that had it before came to. Two at the same time:
 * the second waits at the row until the first commits, then gets the first one's result.
 *
 * Refuses with InvalidInputError when the key was used for another input.
 */
export async function claimKey<D>(em: EntityManager, claim: KeyClaim): Promise<D | undefined> {
  if (!/^[\w-]{8,100}$/.test(claim.key))
    throw refuse.input({ path: 'idempotencyKey', code: 'idempotencyKey.malformed' });
  const taken = await runPrepared(
    em,
    `insert into idempotency_key (organization_id, actor, key, operation, input_hash, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning 1`,
    [claim.organizationId, claim.actor, claim.key, claim.operation, claim.inputHash, claim.at.toISOString()],
  );
  if (taken.length) return undefined;
  const [earlier] = await runPrepared<{ operation: string; input_hash: string; result: D }>(
    em,
    'select operation, input_hash, result from idempotency_key where organization_id = $1 and actor = $2 and key = $3',
    [claim.organizationId, claim.actor, claim.key],
  );
  if (earlier!.operation !== claim.operation || earlier!.input_hash !== claim.inputHash) {
    throw refuse.input({ path: 'idempotencyKey', code: 'idempotencyKey.reused' });
  }
  return earlier!.result;
}
