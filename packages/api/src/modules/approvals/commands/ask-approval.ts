import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import { Approval } from '../approval.entity.js';
import type { ApprovalContent, Route } from '../domain/approval-content.js';
import type { AskedFor } from './approval-effect.js';
import { effectOf } from './approval-effects.js';
import { authorsOf } from './authors-of.js';
import { contentHash, contentOf } from './content-hash.js';
import { liftRoute } from './lift-route.js';
import { lockKnownRequest } from './lock-approval.js';
import { refuseAllOwn } from './refuse-all-own.js';
import { routeOf } from './route-of.js';
import { routeBy, rulingBasis, type ApprovalTools, type RulingBasis } from './ruling-basis.js';
import { settleApproval } from './settle-approval.js';
import { tellApproval } from './tell-approval.js';

/** What somebody asks to be agreed to, in words. Amounts in minor units. */
export interface ApprovalWords extends AskedFor {
  readonly title: string;
  readonly reason: string;
  readonly amount?: { readonly amountMinor: number; readonly currency: string } | null;
}

export interface AskApproval extends ApprovalWords {
  /** Left out for what belongs to no request, such as a version of the policy. */
  readonly requestId?: string | null;
  /** The rule's name in the policy. */
  readonly rule: string;
}

/**
 * Asks the organization to agree to something, by a rule of the policy; the rule and the facts say who must. Where
 * nobody need, it is approved at once, and recorded so.
 *
 * Refuses with NotFoundError (request, clock), InvalidInputError (no such rule, the same is asked already, what the
 * subject needs).
 */
export async function askApproval(input: AskApproval, work: Work, tools: ApprovalTools): Promise<Done> {
  if (work.actor.kind !== 'STAFF' || !work.actor.accountId) throw forbidden();
  const request = input.requestId ? await lockKnownRequest(work, input.requestId) : null;
  const basis = await rulingBasis(work, request, tools);
  const content = await contentBy(work, basis, request, input);
  await refuseTwice(work, content);
  const approval = await openApproval(work, basis, request, content, {
    askedById: work.actor.accountId,
    trace: content.trace,
    earlier: [],
  });
  await tellOpened(work, approval, request, 'asked');
  return { subjectId: approval.id };
}

/** What would be shown: the words, what the subject needs, and the route as the policy has it now. */
export async function contentBy(
  work: Work,
  { facts: known, ...rest }: RulingBasis,
  request: ServiceRequest | null,
  { rule, title, reason, amount, ...askedFor }: Omit<AskApproval, 'requestId'>,
): Promise<ApprovalContent & { readonly trace: object }> {
  const basis = { ...rest, facts: { ...known, ...askedFor.matter?.facts } };
  const subject = basis.policy.approvals.find(({ key }) => key === rule)?.of;
  if (!subject) throw refuse.input({ path: 'rule', code: 'notOffered' });
  const amountMinor = amount?.amountMinor ?? null;
  const { route: written, trace } = routeBy(basis, rule, amountMinor);
  const { subjectId, payload } = await effectOf(subject).ask(work, request, { ...askedFor, rule, amountMinor });
  const matter = { subjectId, payload };
  const authorIds = await authorsOf(work, { subject, ...matter });
  const route = await liftRoute(work, basis.policy, written, [...authorIds, work.actor.accountId!]);
  const { versionId: policyVersionId, facts } = basis;
  const money = { amountMinor, currency: amount?.currency ?? null };
  const requestId = request?.id ?? null;
  await refuseAllOwn(work, route, authorIds);
  return { subject, rule, policyVersionId, requestId, title, reason, ...money, ...matter, facts, route, trace };
}

/** Opens an approval, or the next round of one that another replaces. */
export async function openApproval(
  work: Work,
  { policy }: RulingBasis,
  request: ServiceRequest | null,
  shown: ApprovalContent,
  rest: Pick<Approval, 'askedById' | 'trace' | 'earlier'> & Partial<Pick<Approval, 'effectiveAt' | 'replacesId'>>,
): Promise<Approval> {
  const content = contentOf(shown);
  const number = await work.nextNumber('A');
  const round = rest.earlier.length + 1;
  const approval = work.em.create(Approval, {
    organizationId: work.organizationId,
    id: uuidv7(),
    number,
    label: policy.approvals.find(({ key }) => key === content.rule)!.label,
    ...content,
    ...rest,
    round,
    contentHash: contentHash(number, round, content),
    state: 'PENDING',
    step: 0,
    awaitedOffices: [],
    awaitedRoles: [],
    askedAt: work.now,
    version: 1,
  });
  await settleApproval(work, approval, request, []);
  await work.em.flush();
  return approval;
}

/** Tells that it was asked; and, where nobody need agree, that it was granted by that. */
export async function tellOpened(
  work: Work,
  approval: Approval,
  request: ServiceRequest | null,
  what: 'asked' | 'reopened',
  more: { readonly stepsBefore?: Route['steps'] } = {},
): Promise<void> {
  await tellApproval(work, approval, request, what, { steps: routeOf(approval).steps, ...more });
  if (approval.state === 'APPROVED') await tellApproval(work, approval, request, 'approved');
}

async function refuseTwice(
  { em, organizationId }: Work,
  { rule, requestId, subjectId }: ApprovalContent,
): Promise<void> {
  const same = { organizationId, rule, requestId, subjectId, state: { $in: ['PENDING', 'RETURNED'] as const } };
  if (await em.count(Approval, same)) throw refuse.input({ path: 'rule', code: 'approval.askedAlready' });
}
