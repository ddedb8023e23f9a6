import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import type { PolicyContext } from '../policy/index.js';

/** The words the request's own policy version has for a code of that fact; null for a code it does not know. */
export const labelOf =
  (fact: string, column: string) =>
  async (
    source: Readonly<Record<string, unknown>>,
    context: ReadContext & PolicyContext,
  ): Promise<LocalizedText | null> => {
    const value = source[column];
    if (typeof value !== 'string') return null;
    const { read, actor, house } = context;
    const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
    const label = policy.intake.facts[fact]?.choices.find((choice) => choice.value === value)?.label;
    return label ? localizedText(label, actor.language) : null;
  };
