import type { RequestState } from '@aftercare/schema';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { NewEvent } from '../../../kernel/event.js';
import { refuse } from '../../../kernel/refusal.js';
import { RETURNS, STAYS, transitionFor } from '../../../kernel/state-machine/state-machine.js';
import { applyEventsToClocks } from '../../clocks/index.js';
import { requestMachine, type RequestStep } from '../domain/request.machine.js';
import type { ServiceRequest } from '../service-request.entity.js';
import { allowedFor } from './allowed-for.js';

/** What is told of a step beside the step itself. */
export interface StepFacts {
  /** The event's type, where it is not the one the machine names for the step. */
  readonly type?: string;
  /** Whether the customer sees it; true unless said otherwise. */
  readonly public?: boolean;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** When it happened, if not now. */
  readonly at?: Date;
  /** What the dashboards count beside the step itself. */
  readonly counts?: NewEvent['counts'];
}

/**
 * Takes a step in a request's life: the new state, its event (`from` and `to` in the payload), the count of open
 * requests, the clocks and the version. The request is locked, and the actor may take the step: see `lockRequest`; steps
 * that are consequences (WORK_BEGUN …) are anybody's whose own command causes them.
 *
 * Refuses with IllegalTransitionError.
 */
export async function moveRequest(
  work: Work,
  request: ServiceRequest,
  step: RequestStep,
  facts: StepFacts = {},
): Promise<void> {
  const row = transitionFor(requestMachine, request.state, step);
  if (!row) throw refuse.illegal(request.state, await allowedFor(work, request));
  const from = request.state;
  const to = row.to === STAYS ? from : row.to === RETURNS ? await stateBeforeHold(work, request) : row.to;
  const closedBefore = request.closedAt;
  enter(request, to, facts.at ?? work.now);
  await recordOnRequest(work, request, {
    type: facts.type ?? row.event,
    public: facts.public ?? true,
    at: facts.at,
    payload: from === to ? facts.payload : { ...facts.payload, from, to },
    ...(from === to ? {} : { step: { from: isFinal(from) ? null : from, to: isFinal(to) ? null : to } }),
    ...(facts.counts ? { kind: request.kind, counts: facts.counts } : closing(request, closedBefore ?? null)),
  });
}

/** Tells a fact of a request that leaves it in its state; the clocks hear of it. */
export async function recordOnRequest(
  work: Work,
  request: ServiceRequest,
  event: Omit<NewEvent, 'requestId'>,
): Promise<void> {
  work.record({ ...event, requestId: request.id });
  request.version += 1;
  request.updatedAt = work.now;
  await applyEventsToClocks(work, request, [event]);
}

const isFinal = (state: RequestState): boolean => requestMachine.final.includes(state);

function enter(request: ServiceRequest, to: RequestState, at: Date): void {
  if (isFinal(to) !== isFinal(request.state)) request.closedAt = isFinal(to) ? at : null;
  request.state = to;
}

/** A request closed and opened again was not closed: the count of its day is taken back. */
function closing({ kind, closedAt }: ServiceRequest, before: Date | null): Partial<NewEvent> {
  if (closedAt && !before) return { kind, counts: { closed: 1 } };
  if (before && !closedAt) return { kind, counts: { closed: -1 }, countsAt: before };
  return {};
}

async function stateBeforeHold({ em, organizationId }: Work, request: ServiceRequest): Promise<RequestState> {
  const [held] = await em.execute<{ state: RequestState | null }[]>(
    `select payload->>'from' as state from request_event
     where organization_id = ? and request_id = ? and type = 'request.held' order by at desc, id desc limit 1`,
    [organizationId, request.id],
  );
  return held?.state ?? 'TRIAGED';
}
