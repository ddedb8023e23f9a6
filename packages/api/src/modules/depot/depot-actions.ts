import type { DepotState, RequestKind, RequestState } from '@aftercare/schema';
import type { ReadContext } from '../../kernel/graphql/read-context.js';
import { code, sql } from '../../kernel/read/index.js';
import { allowedDepotActions } from './domain/allowed-depot-actions.js';

/** What whoever asks may do about the unit of a request now. */
export const depotActionsOf = code<ReadContext>(
  ['kind', 'state', 'asset_id'],
  (source, { actor }) =>
    allowedDepotActions(
      {
        kind: source['kind'] as RequestKind,
        state: source['state'] as RequestState,
        hasUnit: source['asset_id'] !== null,
        unit: (source['unit_state'] as DepotState | null) ?? 'NOWHERE',
        lent: source['lent'] as boolean,
      },
      actor.roles,
    ),
  {
    unit_state: (row) => sql`(select d.state from depot_repair d where d.organization_id = ${row('organization_id')}
      and d.request_id = ${row('id')} and d.state <> 'RETURNED')`,
    lent: (row) => sql`exists (select from loaner_loan l where l.organization_id = ${row('organization_id')}
      and l.request_id = ${row('id')} and l.returned_at is null)`,
  },
);
