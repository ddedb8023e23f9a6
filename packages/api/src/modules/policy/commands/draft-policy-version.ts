import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { mayEverStep } from '../policy.access.js';
import { policyInForce } from '../policies.js';
import { PolicyStepTaken } from '../policy-step.entity.js';
import { PolicyVersion } from '../policy-version.entity.js';
import { policyHead } from '../format/policy-head.js';
import { queuePolicyChanges } from './queue-policy-changes.js';

export interface DraftPolicyVersion {
  /** What the draft begins as a copy of; the version in force where neither is given. UUID. */
  readonly fromVersionId?: string | null;
  /** What the draft begins as, written elsewhere. */
  readonly source?: string | null;
}

/**
 * Begins the next version of the rules, as a copy or with a text of one's own, which may still be wrong. A text that
 * names itself otherwise begins a policy of that name.
 */
export async function draftPolicyVersion(
  { fromVersionId, source }: DraftPolicyVersion,
  work: Work,
): Promise<{ subjectId: string }> {
  const { em, organizationId, actor, now } = work;
  if (!mayEverStep(actor, 'SAVE')) throw forbidden();
  await queuePolicyChanges(work);
  const base = await em.findOne(
    PolicyVersion,
    { organizationId, id: fromVersionId ?? (await idInForce(work)) },
    { populate: ['source'] },
  );
  if (!base && (fromVersionId || !source)) throw refuse.notFound('policyVersion');
  const text = source ?? base!.source;
  const head = policyHead(text);
  const code = head.code ?? base?.code;
  if (!code) throw refuse.input({ path: 'source', code: 'policyNameMissing' });
  const [last] = await em.execute<{ number: number }[]>(
    'select max(number) as number from policy_version where organization_id = ? and code = ?',
    [organizationId, code],
  );
  const version = em.create(PolicyVersion, {
    organizationId,
    id: uuidv7(),
    code,
    number: (last?.number ?? 0) + 1,
    state: 'DRAFT',
    title: head.title ?? base?.title ?? { 'zh-CN': code, en: code },
    source: text,
    sourceSha256: sha256(text),
    createdAt: now,
    revision: 1,
    authors: authorsOf(base, source, actor.accountId),
    basedOnId: base?.id,
  });
  await em.flush();
  work.add(PolicyStepTaken, {
    organizationId,
    id: uuidv7(),
    policyVersionId: version.id,
    step: 'DRAFT',
    byId: actor.accountId,
    at: now,
  });
  return { subjectId: version.id };
}

/** Whoever begins it, and those who wrote what it copies, unless that was agreed to. */
function authorsOf(base: PolicyVersion | null, source: string | null | undefined, accountId: string | null): string[] {
  const agreed = source || !base || base.state === 'APPROVED' || base.state === 'IN_FORCE';
  return [...new Set([...(agreed ? [] : base.authors), ...(accountId ? [accountId] : [])])];
}

/** A nil UUID, which no row has, where none is in force yet. */
async function idInForce({ rows, organizationId, now }: Work): Promise<string> {
  const [row] = (await rows.execute(policyInForce('?', '?::timestamptz'), [organizationId, now.toISOString()])) as {
    id: string;
  }[];
  return row?.id ?? '00000000-0000-0000-0000-000000000000';
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
