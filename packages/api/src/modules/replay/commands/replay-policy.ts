import type { RequestKind } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { loadPolicy, PolicyVersion } from '../../policy/index.js';
import { mayReplay } from '../replay.access.js';
import { Replay } from '../replay.entity.js';

export interface ReplayPolicy {
  /** UUID. */
  readonly policyVersionId: string;
  readonly since?: Date | null;
  readonly until?: Date | null;
  readonly kinds?: readonly RequestKind[] | null;
  readonly limit?: number | null;
}

/**
 * Asks what a version of the policy would have made of past requests; the house works it out by itself, and all may watch.
 * Refuses with NotFoundError; with InvalidInputError `policyHasIssues` while its text is wrong, `endBeforeStart`.
 */
export async function replayPolicy(
  { policyVersionId, since = null, until = null, kinds, limit = null }: ReplayPolicy,
  work: Work,
): Promise<{ subjectId: string }> {
  const { em, organizationId, actor, now } = work;
  if (!mayReplay(actor)) throw forbidden();
  if (since && until && until <= since) throw refuse.input({ path: 'until', code: 'endBeforeStart' });
  const version = await em.findOne(PolicyVersion, { organizationId, id: policyVersionId }, { populate: ['source'] });
  if (!version) throw refuse.notFound('policyVersion');
  const loaded = loadPolicy(version.source, version.code);
  if (!loaded.ok)
    throw refuse.input({ path: 'policyVersionId', code: 'policyHasIssues', values: { count: loaded.issues.length } });
  const id = uuidv7();
  work.add(Replay, {
    organizationId,
    id,
    policyVersionId,
    source: version.source,
    sourceSha256: version.sourceSha256,
    since,
    until,
    kinds: [...(kinds ?? [])],
    limit,
    state: 'ASKED',
    total: 0,
    done: 0,
    changed: {},
    attempts: 0,
    askedById: actor.accountId!,
    askedAt: now,
  });
  return { subjectId: id };
}
