import type { Arbiter } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policy/index.js';

/** Whose word settles disputed quality, by the request's policy; null where it names nobody. */
export async function qualityArbiterOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<Arbiter | null> {
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  return policy.acceptance.dispute?.settledBy ?? null;
}
