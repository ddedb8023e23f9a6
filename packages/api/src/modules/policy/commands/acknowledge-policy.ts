import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { PolicyAcknowledgement } from '../policy-acknowledgement.entity.js';
import { PolicyVersion } from '../policy-version.entity.js';

/**
 * Somebody has read a version that is in force, or will be, for the department they work in; whoever works in none, for
 * themselves. Saying so again changes nothing.
 */
export async function acknowledgePolicy(
  { policyVersionId }: { readonly policyVersionId: string },
  work: Work,
): Promise<{ subjectId: string }> {
  const { organizationId, actor, now, em } = work;
  if (actor.kind !== 'STAFF' || !actor.accountId) throw forbidden();
  // Locked, so that of two of a department who say so at once only one does.
  const version = await work.lock(PolicyVersion, policyVersionId);
  if (version.state !== 'IN_FORCE') throw refuse.illegal(version.state, []);
  const [account] = await em.execute<{ department: string | null }[]>(
    'select department from account where organization_id = ? and id = ?',
    [organizationId, actor.accountId],
  );
  const department = account?.department ?? null;
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
