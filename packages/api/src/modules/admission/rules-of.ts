import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { sql, type Row } from '../../kernel/read/index.js';
import type { Code } from '../../kernel/read/view.js';
import { whoInWords, type AdmissionRules, type Policy, type PolicyContext } from '../policy/index.js';

export type Source = Readonly<Record<string, unknown>>;
export type RulesContext = ReadContext & PolicyContext;

/** The version of the policy the admission of a row that hangs on one was registered under, read along. */
export const OF_ADMISSION: Code['reads'] = {
  admission_policy: (row: Row) => sql`select a.policy_version_id from admission a
    where a.organization_id = ${row('organization_id')} and a.id = ${row('admission_id')}`,
};

/** The policy a row was registered under, and its rules on admission. */
export async function rulesOf(
  source: Source,
  { house, read, actor }: RulesContext,
): Promise<{ readonly policy: Policy; readonly rules: AdmissionRules }> {
  const version = (source['policy_version_id'] ?? source['admission_policy']) as string;
  const { policy } = await house.policies.version(read, actor.organizationId, version);
  return { policy, rules: policy.admission! };
}

export interface NamedInWords {
  readonly name: string;
  readonly label: LocalizedText;
}

/** A name of the policy with what people read for it. */
export const inWords = (name: string, words: Localized | undefined, { actor }: ReadContext): NamedInWords => ({
  name,
  label: localizedText(words ?? { 'zh-CN': name, en: name }, actor.language),
});

/** An office, a role or a department with what people read for it. */
export const whoNamed = (name: string, policy: Policy, context: ReadContext): NamedInWords =>
  inWords(name, whoInWords(policy, name), context);
