import type { VisitAction } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import { transitionFor, STAYS, RETURNS } from '../../../kernel/state-machine/state-machine.js';
import { moveRequest, recordOnRequest, type RequestStep } from '../../requests/index.js';
import { visitMachine } from '../domain/visit.machine.js';
import type { VisitInHand } from './lock-visit.js';

/** What is told of a visit's step, and what it does to the request. */
export interface VisitStepFacts {
  /** Whether the customer sees it; true unless said otherwise. */
  readonly public?: boolean;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** The step the request takes by it, if any. */
  readonly moves?: RequestStep;
}

/**
 * Takes a step in the life of a locked visit: its new state and version, the fact on the request's timeline, the clocks.
 * It stands there at the moment it happened; where it was told late, it says when it was received.
 * Refuses with IllegalTransitionError when the request cannot follow.
 */
export async function stepVisit(
  work: Work,
  { visit, request, at, late }: VisitInHand,
  step: VisitAction,
  facts: VisitStepFacts = {},
): Promise<void> {
  const row = transitionFor(visitMachine, visit.state, step)!;
  if (row.to !== STAYS && row.to !== RETURNS) visit.state = row.to;
  visit.version += 1;
  if (!visit.steppedAt || at > visit.steppedAt) visit.steppedAt = at;
  const told = {
    type: row.event,
    public: facts.public ?? true,
    at,
    payload: { visitId: visit.id, number: visit.number, ...(late ? { receivedAt: work.now } : {}), ...facts.payload },
  };
  if (facts.moves) await moveRequest(work, request, facts.moves, told);
  else await recordOnRequest(work, request, told);
}
