import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { whoInWords, type PolicyContext } from '../policy/index.js';

/** Who owes a promise, in the words of the policy the request is bound to; the role itself where it has none. */
export async function owedByName(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<LocalizedText> {
  const role = source['owed_by'] as string;
  const versionId = source['policy_version_id'] as string;
  const { policy } = await house.policies.version(read, actor.organizationId, versionId);
  return localizedText(whoInWords({ roles: policy.roles }, role), actor.language);
}
