import type { Localized } from '@aftercare/schema';
import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import type { Code } from '../../kernel/read/view.js';
import type { Policy, PolicyContext } from '../policy/index.js';

type Source = Readonly<Record<string, unknown>>;
type Context = ReadContext & PolicyContext;

interface Named {
  readonly name: string;
  readonly label: LocalizedText;
}

/** The version whose words are used, read along: asking for it apart would be a statement of its own. */
const IN_FORCE: Code['reads'] = {
  policy_in_force: (row) => sql`select p.id from policy_version p
    where p.organization_id = ${row('organization_id')} and p.state = 'IN_FORCE' and p.in_force_from <= now()
    order by p.in_force_from desc limit 1`,
};

async function policyOf(source: Source, { house, read, actor }: Context): Promise<Policy | null> {
  const version = source['policy_in_force'] as string | null;
  return version === null ? null : (await house.policies.version(read, actor.organizationId, version)).policy;
}

/** The posts somebody holds, in the words of the policy in force. */
export const officesOf = code<Context>(
  ['offices'],
  async (source, context): Promise<Named[]> => {
    const offices = source['offices'] as string[];
    if (!offices.length) return [];
    const policy = await policyOf(source, context);
    return offices.map((name) => named(name, policy?.offices[name]?.label, context));
  },
  IN_FORCE,
);

/** The department somebody works in, in the words of the policy in force. */
export const departmentOf = code<Context>(
  ['department'],
  async (source, context): Promise<Named | null> => {
    const name = source['department'] as string | null;
    if (name === null) return null;
    return named(name, (await policyOf(source, context))?.departments[name], context);
  },
  IN_FORCE,
);

const named = (name: string, label: Localized | undefined, { actor }: Context): Named => ({
  name,
  label: localizedText(label ?? { 'zh-CN': name, en: name }, actor.language),
});
