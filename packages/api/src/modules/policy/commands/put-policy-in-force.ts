import type { Localized } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { PolicyVersion } from '../policy-version.entity.js';
import { lockPolicyVersion, type PolicyStepInput } from './lock-policy-version.js';
import { queuePolicyChanges } from './queue-policy-changes.js';
import { recordPolicyStep } from './record-policy-step.js';

/** How far ahead a version begins at least: whoever files a request in between has not yet been told of it. Milliseconds. */
const NOTICE = 60_000;

export interface PutPolicyInForce extends PolicyStepInput {
  /** The moment it begins; as soon as can be where left out. */
  readonly from?: Date | null;
}

/**
 * A version that was agreed to binds every request filed from a moment on, and the one before it binds those filed until
 * then, to the millisecond. Until that moment it may be given another.
 *
 * Whoever has not read it is told that it is to be read. Refuses with InvalidInputError: a moment less than a minute ahead (`tooSoon`), or one at which another version begins
 * (`anotherBegins`).
 */
export async function putPolicyInForce(input: PutPolicyInForce, work: Work): Promise<{ subjectId: string }> {
  await queuePolicyChanges(work);
  const version = await lockPolicyVersion(work, input, 'PUT_IN_FORCE');
  const earliest = work.now.getTime() + NOTICE;
  const from = input.from ?? new Date(earliest);
  if (from.getTime() < earliest) throw refuse.input({ path: 'from', code: 'tooSoon' });
  const taken = (await work.rows.execute(
    `select 1 from policy_version
     where organization_id = ? and state = 'IN_FORCE' and in_force_from = ?::timestamptz and id <> ?::uuid`,
    [work.organizationId, from.toISOString(), version.id],
  )) as unknown[];
  if (taken.length) throw refuse.input({ path: 'from', code: 'anotherBegins' });
  version.state = 'IN_FORCE';
  version.inForceFrom = from;
  recordPolicyStep(work, version, 'PUT_IN_FORCE');
  work.tell({
    topic: 'policy.putInForce',
    accounts: await whoIsToRead(work, version.id),
    payload: { about: named(version) },
    policyVersionId: version.id,
  });
  return { subjectId: version.id };
}

/** Those whose department has not acknowledged it, and those of no department who have not themselves. UUIDs. */
async function whoIsToRead({ em, organizationId }: Work, versionId: string): Promise<string[]> {
  const people = await em.execute<{ id: string }[]>(
    `select a.id from account a where a.organization_id = ? and a.kind = 'STAFF' and a.disabled_at is null
     and not exists (select from policy_acknowledgement k where k.organization_id = a.organization_id
       and k.policy_version_id = ? and coalesce(k.department, k.by_id::text) = coalesce(a.department, a.id::text))
     order by a.id`,
    [organizationId, versionId],
  );
  return people.map(({ id }) => id);
}

const named = ({ title, number }: PolicyVersion): Localized => ({
  'zh-CN': `${title['zh-CN']}，第 ${number} 版`,
  en: `${title.en}, version ${number}`,
});
