import type { Work } from '../../../kernel/database/unit-of-work.js';
import { render, rowOf, sql } from '../../../kernel/read/index.js';
import { Refusal } from '../../../kernel/refusal.js';
import '../messages.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { objectionStands } from '../standing-objection.sql.js';
import { allowedFor } from './allowed-for.js';

const STANDS = `${render(sql`select ${objectionStands(rowOf('r'))} as stands from service_request r`).text}
  where r.organization_id = ? and r.id = ?`;

/**
 * What the customer objects to is not carried out: it goes round until they agree. Refuses with IllegalTransitionError
 * `solution.objectionStands`, whose words name the way out.
 */
export async function requireNoObjection(work: Work, request: ServiceRequest): Promise<void> {
  const { em, organizationId } = work;
  const [found] = await em.execute<{ stands: boolean }[]>(STANDS, [organizationId, request.id]);
  if (!found?.stands) return;
  const { state } = request;
  const allowedActions = await allowedFor(work, request);
  throw new Refusal('IllegalTransitionError', 'solution.objectionStands', { state, allowedActions }, { state });
}
