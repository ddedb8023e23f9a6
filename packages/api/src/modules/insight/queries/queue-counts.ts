import type { ReadContext } from '../../../kernel/graphql/read-context.js';
import { render, rowOf, sql, accountId, organizationId, technicianId } from '../../../kernel/read/index.js';
import { isAtRisk, isBroken, requestAccess } from '../../requests/index.js';
import type { QueueCounts } from '../graphql/queue-counts.type.js';

const row = rowOf('r');

/** How many open requests wait, of those the actor may see: one statement over the index of the queue. */
export function queueCounts({ actor, read }: ReadContext): Promise<QueueCounts> {
  const request = { actor, variables: {} };
  const mine = sql`${row('owner_id')} = ${accountId} or ${row('technician_id')} = ${technicianId}`;
  const { text, bound } = render(sql`select json_build_object(
    'open', count(*), 'mine', count(*) filter (where ${mine}), 'atRisk', count(*) filter (where ${isAtRisk(row)}),
    'broken', count(*) filter (where ${isBroken(row)}), 'unassigned', count(*) filter (where ${row('owner_id')} is null),
    'awaitingAcceptance', count(*) filter (where ${row('state')} = 'AWAITING_ACCEPTANCE'))::text
    from service_request r where ${row('organization_id')} = ${organizationId} and ${row('closed_at')} is null
    and (${requestAccess(row, (question) => question(request))})`);
  return read.answer(
    text,
    bound.map((value) => value(request)),
  );
}
