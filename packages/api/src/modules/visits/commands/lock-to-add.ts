import { VisitState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { allowedVisitActions } from '../domain/allowed-visit-actions.js';
import { lockKnownVisit, momentIn, type VisitInHand } from './lock-visit.js';

/** A visit something is added to, which needs no version: nothing that was seen is replaced. */
export interface VisitAddedTo {
  readonly visitId: string;
  /** When it was, if not now. */
  readonly happenedAt?: Date | null;
}

const GOING_ON: readonly VisitState[] = [
  VisitState.ACCEPTED,
  VisitState.ON_THE_WAY,
  VisitState.ARRIVED,
  VisitState.WORKING,
  VisitState.STOPPED,
  VisitState.DONE,
];

/**
 * The visit, and its request, locked for something to be added, in one of these states.
 * Refuses with NotFoundError, IllegalTransitionError, InvalidInputError at `happenedAt`.
 *
 * @param states from its acceptance until its report is closed, unless said otherwise
 */
export async function lockToAdd(
  work: Work,
  { visitId, happenedAt }: VisitAddedTo,
  states: readonly VisitState[] = GOING_ON,
): Promise<VisitInHand> {
  const { visit, request } = await lockKnownVisit(work, visitId);
  const { technicianId, roles } = work.actor;
  const mine = technicianId !== null && visit.technicianId === technicianId;
  if (!states.includes(visit.state))
    throw refuse.illegal(visit.state, allowedVisitActions({ state: visit.state, kind: visit.kind, mine }, roles));
  return { visit, request, ...momentIn(work, visit, happenedAt) };
}
