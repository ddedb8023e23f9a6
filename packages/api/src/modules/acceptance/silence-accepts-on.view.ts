import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { silenceEndsOn, type PolicyContext } from '../policy/index.js';

/**
 * The last day of the place on which the customer may still say what they think of finished work that waits for their
 * word: with its end, silence accepts. Nothing where silence never does, or nothing waits.
 */
export const silenceAcceptsOn = code<ReadContext & PolicyContext>(
  ['policy_version_id'],
  async (source, { read, actor, house }) => {
    const shownOn = source['shown_on'] as string | null;
    if (shownOn === null) return null;
    const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
    return silenceEndsOn(policy, shownOn);
  },
  {
    shown_on: (row) => sql`case when ${row('state')} = 'AWAITING_ACCEPTANCE' and ${row('source')} is null then (
        select (coalesce(max(e.at), ${row('updated_at')}) at time zone o.time_zone)::date::text
        from organization o left join request_event e on e.organization_id = o.id and e.request_id = ${row('id')}
          and e.payload->>'to' = 'AWAITING_ACCEPTANCE'
        where o.id = ${row('organization_id')} group by o.time_zone) end`,
  },
);
