import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { papersDue, ServiceEvent, type PolicyContext } from '../policy/index.js';

const EVENT_OF_DAY = {
  purchased_on: ServiceEvent.ASSET_PURCHASED,
  accepted_on: ServiceEvent.ASSET_ACCEPTED,
} as const;

/** What is handed over with the unit, by the policy in force. One a household comes with the customer's first unit. */
export const papersOfAsset = code<ReadContext & PolicyContext>(
  Object.keys(EVENT_OF_DAY),
  async (source, { actor, read, house }): Promise<LocalizedText[]> => {
    const { policy } = await house.policies.inForce(read, actor.organizationId);
    return Object.entries(EVENT_OF_DAY)
      .filter(([day]) => source[day] !== null)
      .flatMap(([, event]) => papersDue(policy, event))
      .filter(({ onePer }) => onePer !== 'HOUSEHOLD' || source['first_of_household'] === true)
      .map(({ label }) => localizedText(label, actor.language));
  },
  {
    first_of_household: (row) => sql`not exists (select from asset a where a.organization_id = ${row('organization_id')}
      and a.customer_id = ${row('customer_id')} and a.purchased_on is not null
      and (a.purchased_on, a.id) < (${row('purchased_on')}, ${row('id')}))`,
  },
);
