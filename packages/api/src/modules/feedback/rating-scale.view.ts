import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policy/index.js';

/** The best mark of a request's policy. */
export async function ratingScaleOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<number> {
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  return policy.feedback.scale;
}
