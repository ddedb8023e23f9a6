import type { DepotState, RequestKind, RequestState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import type { PolicyContext } from '../policy/index.js';
import { allowedDepotActions } from './domain/allowed-depot-actions.js';
import { returnFact } from './domain/return-fact.js';

/**
 * What whoever asks may do about the unit of a request now. Offered where units are repaired here: where the policy
 * promises their return or speaks of loaners, where there are loaners, or the unit is here already.
 */
export const depotActionsOf = code<ReadContext & PolicyContext>(
  ['kind', 'state', 'asset_id', 'policy_version_id'],
  async (source, { actor, house, read }) => {
    const unit = (source['unit_state'] as DepotState | null) ?? 'NOWHERE';
    const lent = source['lent'] as boolean;
    const actions = allowedDepotActions(
      {
        kind: source['kind'] as RequestKind,
        state: source['state'] as RequestState,
        hasUnit: source['asset_id'] !== null,
        unit,
        lent,
      },
      actor.roles,
    );
    if (actions.length === 0 || unit !== 'NOWHERE' || lent || source['loaners']) return actions;
    const versionId = source['policy_version_id'] as string;
    const { policy } = await house.policies.version(read, actor.organizationId, versionId);
    return policy.loaner || returnFact(policy) ? actions : [];
  },
  {
    unit_state: (row) => sql`(select d.state from depot_repair d where d.organization_id = ${row('organization_id')}
      and d.request_id = ${row('id')} and d.state <> 'RETURNED')`,
    lent: (row) => sql`exists (select from loaner_loan l where l.organization_id = ${row('organization_id')}
      and l.request_id = ${row('id')} and l.returned_at is null)`,
    loaners: (row) => sql`exists (select from loaner_unit u where u.organization_id = ${row('organization_id')}
      and u.retired_at is null)`,
  },
);
