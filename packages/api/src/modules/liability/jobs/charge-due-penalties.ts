import type { EntityManager } from '@mikro-orm/postgresql';
import type { PostHandler, Post } from '../../../kernel/jobs/deliver-post.js';
import { change, type Done, type Work } from '../../../kernel/database/unit-of-work.js';
import { Refusal } from '../../../kernel/refusal.js';
import { systemIn } from '../../../kernel/system-in.js';
import { penalty as penaltyOf, type Policies } from '../../policy/index.js';
import { ServiceRequest } from '../../requests/index.js';
import { newPenalty } from '../commands/new-penalty.js';
import { penaltyGrounds } from '../commands/penalty-grounds.js';
import { reversePenalty } from '../commands/reverse-penalty.js';
import { settlePenalty } from '../commands/settle-penalty.js';
import { Penalty } from '../penalty.entity.js';
import { lossBasis } from '../queries/loss-basis.js';

const DUE = 'penalty.due';
const LIFTED = 'penalty.lifted';

interface ClockPenalty {
  readonly clockId: string;
  readonly rule: string;
  readonly clause: string;
}

/**
 * A broken promise costs somebody something: the penalty its clock tells of is charged, once for each telling, and
 * taken back when the clock tells that nothing was broken after all, or that another takes its place.
 */
export class ChargeDuePenalties implements PostHandler {
  readonly name = 'penalties';

  constructor(private readonly policies: Policies) {}

  wants(topic: string): boolean {
    return topic === DUE || topic === LIFTED;
  }

  async deliver({ organizationId, topic, payload }: Post, em: EntityManager, now: Date): Promise<void> {
    const { eventId, requestId } = payload;
    if (requestId === null) return;
    const context = { actor: systemIn(organizationId), actorName: null, em, now: () => now };
    const ask = { operation: topic === DUE ? 'chargePenalty' : 'liftPenalty', subjectType: 'Penalty', input: payload };
    const done = await change(
      context,
      ask,
      (work) => (topic === DUE ? this.#charge(work, eventId, requestId) : this.#lift(work, eventId, requestId)),
      async (one) => one,
    );
    if (done instanceof Refusal) throw done;
  }

  async #charge(work: Work, dueEventId: string, requestId: string): Promise<Done> {
    const { em, organizationId } = work;
    const request = await work.lock(ServiceRequest, requestId);
    const told = await toldBy(work, dueEventId);
    if (!told || (await em.count(Penalty, { organizationId, dueEventId }))) return { subjectId: requestId };
    const basis = await lossBasis(work, request, { policies: this.policies });
    const ruling = penaltyOf(basis.policy, told.rule, basis.facts);
    // The case may have been decided otherwise since: the clock tells that, too.
    if (!ruling?.outcome || ruling.clause !== told.clause) return { subjectId: requestId };
    const { clockId, at: dueAt } = told;
    const penalty = newPenalty(work, request, basis.policy, ruling, { dueAt, clockId, dueEventId });
    const grounds = await penaltyGrounds(work, request, basis, { units: {}, basesMinor: {} });
    await settlePenalty(work, request, penalty, grounds);
    return { subjectId: penalty.id };
  }

  async #lift(work: Work, eventId: string, requestId: string): Promise<Done> {
    const { em, organizationId } = work;
    const request = await work.lock(ServiceRequest, requestId);
    const told = await toldBy(work, eventId);
    const { clockId, rule, clause } = told ?? {};
    const state = { $ne: 'REVERSED' as const };
    const penalty = clockId && (await em.findOne(Penalty, { organizationId, requestId, clockId, rule, clause, state }));
    if (penalty) await reversePenalty(work, request, penalty, 'penalty.lifted');
    return { subjectId: penalty ? penalty.id : requestId };
  }
}

async function toldBy({ em, organizationId }: Work, eventId: string): Promise<(ClockPenalty & { at: Date }) | null> {
  const [row] = await em.execute<{ at: string | Date; payload: ClockPenalty }[]>(
    'select at, payload from request_event where organization_id = ? and id = ?',
    [organizationId, eventId],
  );
  return row ? { ...row.payload, at: new Date(row.at) } : null;
}
