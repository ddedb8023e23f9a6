import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { forbidden } from '../../../kernel/forbidden.js';
import { recordOnRequest } from '../../requests/index.js';
import { LiabilityDispute } from '../liability-dispute.entity.js';
import { lockDecision } from './lock-decision.js';

export interface UpholdLiability {
  readonly decisionId: string;
  readonly version: number;
  /** What those who object are told. */
  readonly reason: string;
}

/** The decision stands after all: every open objection is answered. Nobody answers their own (FORBIDDEN). */
export async function upholdLiability(input: UpholdLiability, work: Work): Promise<Done> {
  const { decision, request } = await lockDecision(work, input.decisionId, 'UPHOLD', input.version);
  const { em, organizationId, now, actor } = work;
  const open = await em.find(LiabilityDispute, { organizationId, decisionId: decision.id, upheld: null });
  if (open.some(({ raisedById }) => raisedById === actor.accountId)) throw forbidden();
  for (const dispute of open)
    Object.assign(dispute, { upheld: true, answer: input.reason, answeredById: actor.accountId, answeredAt: now });
  decision.state = 'IN_FORCE';
  decision.version += 1;
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'liability.upheld',
    public: false,
    payload: { decisionId: decision.id, reason: input.reason },
  });
  return { subjectId: decision.id };
}
