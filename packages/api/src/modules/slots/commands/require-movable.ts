import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestTools } from '../../requests/index.js';
import { customerChange, type CustomerChange, type VisitInHand } from '../../visits/index.js';

type Hand = Pick<VisitInHand, 'visit' | 'request'>;

/**
 * Whether the visit may be set to another time by whoever asks: by its customer as often as the policy says, by the desk
 * as long as nobody set out. Refuses with IllegalTransitionError and InvalidInputError (`slots.noMovesLeft`).
 */
export async function requireMovable(work: Work, hand: Hand, tools: RequestTools): Promise<void> {
  const { visit } = hand;
  if (visit.kind !== 'ON_SITE' || (visit.state !== 'OFFERED' && visit.state !== 'ACCEPTED'))
    throw refuse.illegal(visit.state, []);
  if (!(await ownChange(work, hand, tools)).mayMove)
    throw refuse.input({ path: 'startsAt', code: 'slots.noMovesLeft' });
}

/** What may be done to the visit without speaking to anybody; everything by the desk, as long as it lies ahead. */
export async function ownChange(
  { em, organizationId, actor, now }: Work,
  { visit, request }: Hand,
  { policies }: RequestTools,
): Promise<Pick<CustomerChange, 'mayMove' | 'mayCallOff'>> {
  if (actor.kind === 'STAFF') return { mayMove: true, mayCallOff: true };
  const { policy } = await policies.version(em, organizationId, request.policyVersionId);
  const { kind, state, windowFrom, startsAt, customerMoves } = visit;
  const booked = { kind, state, begins: (windowFrom ?? startsAt).getTime(), moves: customerMoves };
  return customerChange(booked, policy.customerMoves, now.getTime());
}
