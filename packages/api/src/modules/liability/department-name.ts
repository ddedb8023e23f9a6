import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { sql } from '../../kernel/read/index.js';
import type { Code } from '../../kernel/read/view.js';
import type { PolicyContext } from '../policy/index.js';

type Source = Readonly<Record<string, unknown>>;

/** The version of the request's rules, read along with a row that hangs on it. */
export const OF_REQUEST: Code['reads'] = {
  policy_version: (row) => sql`select r.policy_version_id from service_request r
    where r.organization_id = ${row('organization_id')} and r.id = ${row('request_id')}`,
};

/** The same for a row of a decision on its loss. */
export const OF_DECISION: Code['reads'] = {
  policy_version: (row) => sql`select d.policy_version_id from liability_decision d
    where d.organization_id = ${row('organization_id')} and d.id = ${row('decision_id')}`,
};

/** A unit by its name in the policy, in the words of the rules; null where none is named. */
export const departmentName =
  (column: string) =>
  async (source: Source, { read, actor, house }: ReadContext & PolicyContext) => {
    const name = source[column] as string | null;
    if (name === null) return null;
    const version = source['policy_version'] as string;
    const { policy } = await house.policies.version(read, actor.organizationId, version);
    const label = policy.departments[name] ?? { 'zh-CN': name, en: name };
    return { name, label: localizedText(label, actor.language) };
  };
