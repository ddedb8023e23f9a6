import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { PolicyAcknowledgement } from '../policy-acknowledgement.entity.js';
import { PolicyVersion } from '../policy-version.entity.js';
import type { PolicyTools } from './judge-policy-version.js';

/**
 * Somebody has read a version that is in force, or will be, for their department; whoever belongs to none of the
 * departments the policy names, for themselves. Saying so again changes nothing.
 */
export async function acknowledgePolicy(
  { policyVersionId }: { readonly policyVersionId: string },
  work: Work,
  { policies }: PolicyTools,
): Promise<{ subjectId: string }> {
  const { organizationId, actor, now, em } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  const version = await em.findOne(PolicyVersion, { organizationId, id: policyVersionId });
  if (!version) throw refuse.notFound('policyVersion');
  if (version.state !== 'IN_FORCE') throw refuse.illegal(version.state, []);
  const { policy } = await policies.version(work.rows, organizationId, version.id);
  const [account] = await em.execute<{ department: string | null }[]>(
    'select department from account where organization_id = ? and id = ?',
    [organizationId, actor.accountId],
  );
  const named = account?.department ?? null;
  const department = named !== null && Object.hasOwn(policy.departments, named) ? named : null;
  const earlier = await em.execute<unknown[]>(
    `select 1 from policy_acknowledgement
     where organization_id = ? and policy_version_id = ? and coalesce(department, by_id::text) = ?`,
    [organizationId, version.id, department ?? actor.accountId],
  );
  if (!earlier.length)
    work.add(PolicyAcknowledgement, {
      organizationId,
      id: uuidv7(),
      policyVersionId: version.id,
      department,
      byId: actor.accountId,
      at: now,
    });
  return { subjectId: version.id };
}
