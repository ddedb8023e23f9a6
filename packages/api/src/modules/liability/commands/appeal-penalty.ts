import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { recordOnRequest } from '../../requests/index.js';
import { lockPenalty } from './lock-penalty.js';
import { reversePenalty } from './reverse-penalty.js';

/** What somebody says of a penalty they saw in that version, and why. */
export interface OnPenalty {
  readonly penaltyId: string;
  readonly version: number;
  readonly reason: string;
}

/** Objects to a penalty; it stands until somebody above rules on it. */
export async function appealPenalty(input: OnPenalty, work: Work): Promise<Done> {
  const { penalty, request } = await lockPenalty(work, input.penaltyId, input.version, 'APPEAL');
  Object.assign(penalty, {
    state: 'APPEALED',
    appeal: input.reason,
    appealedById: work.actor.accountId,
    appealedAt: work.now,
    ruling: null,
    ruledById: null,
    ruledAt: null,
    version: penalty.version + 1,
  });
  await work.em.flush();
  await recordOnRequest(work, request, {
    type: 'penalty.appealed',
    public: false,
    payload: { penaltyId: penalty.id, rule: penalty.rule, about: penalty.label, reason: input.reason },
  });
  return { subjectId: penalty.id };
}

/** The penalty stands after all. Nobody rules on their own appeal (FORBIDDEN). */
export async function upholdPenalty(input: OnPenalty, work: Work): Promise<Done> {
  const { penalty, request } = await ruled(input, work, 'UPHOLD');
  penalty.state = 'CHARGED';
  penalty.version += 1;
  await work.em.flush();
  await recordOnRequest(work, request, {
    type: 'penalty.upheld',
    public: false,
    payload: { penaltyId: penalty.id, rule: penalty.rule, about: penalty.label, reason: input.reason },
  });
  return { subjectId: penalty.id };
}

/** The penalty does not stand: what it had in the books is reversed. Nobody rules on their own appeal (FORBIDDEN). */
export async function liftPenalty(input: OnPenalty, work: Work): Promise<Done> {
  const { penalty, request } = await ruled(input, work, 'REVERSE');
  await reversePenalty(work, request, penalty, input.reason);
  return { subjectId: penalty.id };
}

async function ruled({ penaltyId, version, reason }: OnPenalty, work: Work, action: 'UPHOLD' | 'REVERSE') {
  const locked = await lockPenalty(work, penaltyId, version, action);
  if (locked.penalty.appealedById === work.actor.accountId) throw forbidden();
  Object.assign(locked.penalty, { ruling: reason, ruledById: work.actor.accountId, ruledAt: work.now });
  return locked;
}
