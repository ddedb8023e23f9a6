import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Policy } from '../../policy/index.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';

/**
 * Where the policy has the company check accepted work itself, a request is filed away only when it passed since the
 * customer last accepted. Refuses with InvalidInputError (`acceptance.checkFirst`).
 *
 * @returns whether the policy asks for the check
 */
export async function requireOwnCheck(
  { em, organizationId }: Work,
  request: ServiceRequest,
  policy: Policy,
): Promise<boolean> {
  if (!policy.acceptance.internal) return false;
  const passed = await em.execute<unknown[]>(
    `select 1 from internal_acceptance i where i.organization_id = ? and i.request_id = ? and i.passed
     and i.checked_at >= coalesce((select max(a.decided_at) from acceptance a
       where a.organization_id = i.organization_id and a.request_id = i.request_id), '-infinity')`,
    [organizationId, request.id],
  );
  if (!passed.length) throw refuse.input({ path: 'requestId', code: 'acceptance.checkFirst' });
  return true;
}
