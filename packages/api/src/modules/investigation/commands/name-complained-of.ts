import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { hearsComplaints, recordOnRequest } from '../../requests/index.js';
import { complainedOf } from '../queries/complained-of.js';
import { lockKnownRequest } from './lock-investigation.js';

export interface NameComplainedOf {
  readonly requestId: string;
  readonly version: number;
  /** All of them; empty where nobody is. Accounts of staff. */
  readonly accountIds: readonly string[];
}

/**
 * Says whom a request complains of. From then on they see nothing of it, and whoever was on the team that looks into it
 * leaves it; a team without its lead is named anew.
 *
 * Refuses with NotFoundError, FORBIDDEN, ConflictError, InvalidInputError (`unknown`, `investigation.notYourself`).
 */
export async function nameComplainedOf(input: NameComplainedOf, work: Work): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await lockKnownRequest(work, input.requestId);
  if (!hearsComplaints(actor)) throw forbidden();
  if (input.version !== request.version) throw refuse.conflict(request.version);
  const ids = [...new Set(input.accountIds)];
  // Whoever it is against could take themselves out of sight of everybody else's case.
  if (ids.includes(actor.accountId!)) throw refuse.input({ path: 'accountIds', code: 'investigation.notYourself' });
  const known = await em.execute<unknown[]>(
    `select 1 from account where organization_id = ? and kind = 'STAFF' and id = any(?::uuid[])`,
    [organizationId, `{${ids.join(',')}}`],
  );
  if (known.length !== ids.length) throw refuse.input({ path: 'accountIds', code: 'unknown' });
  request.complainedOfIds = ids;
  const off = await complainedOf(work, request);
  await em.execute(
    `update investigation_member m set left_at = ? from investigation i
     where m.organization_id = ? and i.organization_id = m.organization_id and i.id = m.investigation_id
       and i.request_id = ? and i.state = 'OPEN' and m.left_at is null and m.account_id = any(?::uuid[])`,
    [now.toISOString(), organizationId, request.id, `{${off.join(',')}}`],
  );
  await recordOnRequest(work, request, {
    type: 'request.complainedOf',
    public: false,
    payload: { count: ids.length },
  });
  return { subjectId: request.id };
}
