import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
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
 * Refuses with InvalidInputError: a moment less than a minute ahead (`tooSoon`), or one at which another version begins
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
  return { subjectId: version.id };
}
