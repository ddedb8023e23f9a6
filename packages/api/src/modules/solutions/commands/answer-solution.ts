import type { ConsentMethod, ObjectionGround } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { Consent, isPaid, withdrawConsents } from '../../entitlement/index.js';
import { moveRequest } from '../../requests/index.js';
import { finalRuling } from '../queries/final-ruling.js';
import type { Solution } from '../solution.entity.js';
import { lockSolution, type SolutionInHand, type SolutionSeen } from './lock-solution.js';

export interface AgreeToSolution extends SolutionSeen {
  /** How staff learned the answer. The customer's own answer comes by the portal. */
  readonly method?: ConsentMethod | null;
}

/**
 * The customer agrees to what is offered, price and all: the price is on record as consented to, and the work can be
 * planned. Refuses with ConflictError and IllegalTransitionError what moved on meanwhile.
 */
export async function agreeToSolution(input: AgreeToSolution, work: Work): Promise<Done> {
  const hand = await lockSolution(work, input, 'AGREE');
  const method = methodOf(input, work);
  await answer(work, hand.solution, 'AGREED', { method });
  if (isPaid(hand.request)) await consentTo(work, hand, method);
  const { id: solutionId, round, totalMinor, currency } = hand.solution;
  const payload = { solutionId, round, method, totalMinor, currency };
  await moveRequest(work, hand.request, 'SOLUTION_AGREED', { payload });
  return { subjectId: hand.solution.id };
}

export interface ObjectToSolution extends AgreeToSolution {
  readonly ground: ObjectionGround;
  readonly reason: string;
}

/**
 * The customer does not agree, and says why: another round is prepared, this one stays on record. Refuses with
 * InvalidInputError quality, where the body that inspected it has found for the company for good
 * (`solution.inspectionBinds`).
 */
export async function objectToSolution(input: ObjectToSolution, work: Work): Promise<Done> {
  const { solution, request } = await lockSolution(work, input, 'OBJECT');
  const method = methodOf(input, work);
  const { ground, reason } = input;
  if (ground === 'QUALITY' && (await finalRuling(work, request.id)) === 'FOR_COMPANY')
    throw refuse.input({ path: 'ground', code: 'solution.inspectionBinds' });
  await answer(work, solution, 'OBJECTED', { method, ground, reason });
  const payload = { solutionId: solution.id, round: solution.round, method, ground, reason };
  await moveRequest(work, request, 'SOLUTION_FAILED', { payload });
  return { subjectId: solution.id };
}

async function answer(
  { em, actor, now }: Work,
  solution: Solution,
  state: 'AGREED' | 'OBJECTED',
  said: Partial<Pick<Solution, 'method' | 'ground' | 'reason'>>,
): Promise<void> {
  const decided = { state, decidedAt: now, decidedById: actor.accountId, version: solution.version + 1 };
  Object.assign(solution, said, decided);
  await em.flush();
}

function methodOf({ method }: AgreeToSolution, { actor }: Work): ConsentMethod {
  if (actor.kind === 'CUSTOMER') return 'PORTAL';
  if (!method) throw refuse.input({ path: 'method', code: 'required' });
  if (method === 'PORTAL') throw refuse.input({ path: 'method', code: 'notInThePortal' });
  return method;
}

/** The price they agreed to, kept where every paid work asks for it; what was asked or given before is void. */
async function consentTo(work: Work, { solution, request }: SolutionInHand, method: ConsentMethod): Promise<void> {
  const { em, organizationId, actor, now } = work;
  const lines = solution.lines.filter(({ charged }) => charged);
  if (!lines.length) return;
  await withdrawConsents(work, request, 'PAID_WORK');
  const { currency } = solution;
  em.create(Consent, {
    organizationId,
    id: uuidv7(),
    requestId: request.id,
    kind: 'PAID_WORK',
    state: 'GIVEN',
    lines: lines.map((line) => ({
      priceItemId: line.priceItemId,
      code: line.code,
      name: line.name,
      class: line.class,
      basis: line.basis,
      basisSentence: line.basisSentence,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
      currency,
    })),
    totalMinor: solution.totalMinor,
    currency,
    method,
    askedAt: solution.sentAt!,
    answeredAt: now,
    answeredById: actor.accountId,
    reason: null,
  });
  await em.flush();
}
