import { localizedText } from '../../kernel/graphql/localized-text.js';
import type { LocalizedText } from '../../kernel/graphql/localized-text.type.js';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { papersDue, ServiceEvent, type PolicyContext } from '../policy/index.js';

/** What the customer is handed for what they paid, or agreed to pay: one for each payment, by the request's policy. */
export const papersOfRequest = code<ReadContext & PolicyContext>(
  ['policy_version_id'],
  async (source, { actor, read, house }): Promise<LocalizedText[]> => {
    const { policy } = await house.policies.version(read, actor.organizationId, source['policy_version_id'] as string);
    const payments = Math.max(source['payments'] as number, source['agreed_to_pay'] ? 1 : 0);
    return papersDue(policy, ServiceEvent.PAYMENT_COLLECTED).flatMap(({ label, onePer }) =>
      Array.from({ length: onePer === 'PAYMENT' ? payments : Math.min(payments, 1) }, () =>
        localizedText(label, actor.language),
      ),
    );
  },
  {
    payments: (row) => sql`(select count(*)::int from visit v where v.organization_id = ${row('organization_id')}
      and v.request_id = ${row('id')} and v.collected_minor > 0)`,
    agreed_to_pay: (row) => sql`exists (select from consent c where c.organization_id = ${row('organization_id')}
      and c.request_id = ${row('id')} and c.kind = 'PAID_WORK' and c.state = 'GIVEN')`,
  },
);
