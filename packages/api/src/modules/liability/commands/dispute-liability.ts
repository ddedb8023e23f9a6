import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { recordOnRequest } from '../../requests/index.js';
import { LiabilityDispute } from '../liability-dispute.entity.js';
import { LiabilityShare } from '../liability-share.entity.js';
import { lockDecision } from './lock-decision.js';

export interface DisputeLiability {
  readonly decisionId: string;
  readonly version: number;
  /** The unit that objects, by its name in the policy: one that was given a share. */
  readonly department: string;
  readonly reason: string;
}

/**
 * A unit objects to what it was given. The decision holds until it is answered: upheld, or decided anew.
 * Refuses with NotFoundError, ConflictError, IllegalTransitionError, InvalidInputError (`department`: `notOffered`,
 * `liability.disputedAlready`).
 */
export async function disputeLiability(input: DisputeLiability, work: Work): Promise<Done> {
  const { decision, request } = await lockDecision(work, input.decisionId, 'DISPUTE', input.version);
  const { em, organizationId, now, actor } = work;
  const shares = await em.find(LiabilityShare, { organizationId, decisionId: decision.id });
  const share = shares.find(({ department, named }) => [department, named].includes(input.department));
  if (!share) throw refuse.input({ path: 'department', code: 'notOffered' });
  const open = { organizationId, decisionId: decision.id, department: input.department, upheld: null };
  if (await em.count(LiabilityDispute, open))
    throw refuse.input({ path: 'department', code: 'liability.disputedAlready' });
  em.create(LiabilityDispute, {
    organizationId,
    id: uuidv7(),
    decisionId: decision.id,
    department: input.department,
    label: share.label,
    reason: input.reason,
    raisedById: actor.accountId!,
    raisedAt: now,
  });
  decision.state = 'DISPUTED';
  decision.version += 1;
  await em.flush();
  await recordOnRequest(work, request, {
    type: 'liability.disputed',
    public: false,
    payload: { decisionId: decision.id, department: input.department, by: share.label, reason: input.reason },
  });
  return { subjectId: decision.id };
}
