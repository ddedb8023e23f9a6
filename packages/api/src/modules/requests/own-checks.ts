import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { isInside } from '../../kernel/who.js';
import type { PolicyContext } from '../policy/index.js';

/** What the company checks itself once the customer has accepted, by the request's policy; nothing for outsiders. */
export async function ownChecksOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<{ name: string; label: LocalizedText }[]> {
  if (!isInside(actor)) return [];
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  return Object.entries(policy.acceptance.internal?.checks ?? {}).map(([name, label]) => ({
    name,
    label: localizedText(label, actor.language),
  }));
}
