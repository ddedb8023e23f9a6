import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { whoInWords, type PolicyContext } from '../policy/index.js';

/** What the policy has the customer asked, how, and by whom; null where it asks nothing. */
export async function formOf(
  source: Readonly<Record<string, unknown>>,
  { read, actor, house }: ReadContext & PolicyContext,
): Promise<object | null> {
  const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
  const { callback, scale } = policy.feedback;
  if (!callback) return null;
  const said = (words: Parameters<typeof localizedText>[0]) => localizedText(words, actor.language);
  return {
    scale,
    ways: callback.ways,
    questions: callback.questions.map(({ name, label, form }) => ({ name, label: said(label), form })),
    madeBy: said(whoInWords(policy, source['made_by_post'] as string)),
    clause: callback.clause,
  };
}
