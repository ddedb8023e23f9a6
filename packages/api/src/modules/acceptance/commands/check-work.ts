import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import { holdsPost } from '../../identity/index.js';
import type { Policies } from '../../policy/index.js';
import { knowsOf, moveRequest, recordOnRequest, ServiceRequest } from '../../requests/index.js';
import { checkFlaws, type CheckedPoint } from '../domain/check-flaws.js';
import { InternalAcceptance } from '../internal-acceptance.entity.js';

export interface CheckWork {
  readonly requestId: string;
  readonly version: number;
  readonly checks: readonly CheckedPoint[];
}

const CODES = {
  notOffered: 'notOffered',
  twice: 'acceptance.twice',
  remarkRequired: 'required',
  missing: 'acceptance.notAllChecked',
} as const;

/**
 * The company's own check of work the customer has accepted, by whom the policy names: what passes may be filed away,
 * what does not is done again.
 *
 * Refuses with NotFoundError, FORBIDDEN, ConflictError, IllegalTransitionError (not accepted by the customer) and
 * InvalidInputError: the policy has no such check (`acceptance.notProvided`), a point missing, twice or without a reason.
 */
export async function checkWork(
  input: CheckWork,
  work: Work,
  { policies }: { readonly policies: Policies },
): Promise<Done> {
  const { em, organizationId, actor, now } = work;
  const request = await work.lock(ServiceRequest, input.requestId);
  if (actor.kind !== 'STAFF' || !(await knowsOf(work, request))) throw refuse.notFound('request');
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { internal } = policy.acceptance;
  if (!internal) throw refuse.input({ path: 'requestId', code: 'acceptance.notProvided' });
  if (!(await holdsPost(work, policy, internal.checkedBy))) throw forbidden();
  if (input.version !== request.version) throw refuse.conflict(request.version);
  if (request.state !== 'ACCEPTED') throw refuse.illegal(request.state, []);
  const flaws = checkFlaws(input.checks, Object.keys(internal.checks));
  if (flaws.length)
    throw refuse.input(
      ...flaws.map(({ at, code }) => ({
        path: at === null ? 'checks' : `checks.${at}.${code === 'remarkRequired' ? 'remark' : 'name'}`,
        code: CODES[code],
      })),
    );
  const passed = input.checks.every((check) => check.passed);
  const round = 1 + (await em.count(InternalAcceptance, { organizationId, requestId: request.id }));
  em.create(InternalAcceptance, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    round,
    checks: input.checks.map(({ name, passed: fine, remark }) => ({
      name,
      label: internal.checks[name]!,
      passed: fine,
      remark: remark ?? null,
    })),
    passed,
    clause: internal.clause,
    checkedAt: now,
    checkedById: actor.accountId!,
  });
  await em.flush();
  const payload = { round };
  if (passed) await recordOnRequest(work, request, { type: 'work.checked', public: true, payload });
  else await moveRequest(work, request, 'CHECK_FAILED', { payload });
  return { subjectId: request.id };
}
