import type { ClaimAction, GoodsStep, GoodsVerdict } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse } from '../../../kernel/refusal.js';
import { ClaimAssessment } from '../claim-assessment.entity.js';
import { ClaimGoods } from '../claim-goods.entity.js';
import { goodsLeft } from '../domain/goods-balance.js';
import { lockClaim, moveClaim, type LockedClaim } from './lock-claim.js';

/** Goods of one line that take a step. The quantity in thousandths. */
export interface GoodsStepInput {
  readonly claimId: string;
  readonly version: number;
  readonly lineId: string;
  readonly quantity: number;
  readonly note?: string | null;
}

/** A step taken, and what was found due of its line. */
export interface GoodsMove extends LockedClaim {
  readonly goods: ClaimGoods;
  readonly due: ClaimAssessment;
  /** The steps before it, of the same line. */
  readonly before: readonly ClaimGoods[];
}

interface Way {
  readonly action: ClaimAction;
  readonly step: GoodsStep;
  readonly verdict?: GoodsVerdict;
  readonly carrier?: string | null;
  readonly weightKg?: number | null;
  /** Whether the customer sees it. */
  readonly public: boolean;
}

/**
 * Lets goods of a line take a step. Refuses like `lockClaim`, with NotFoundError for a line of another claim, and with
 * InvalidInputError: `quantity` (`claim.moreThanThereIs`).
 */
export async function moveGoods(work: Work, input: GoodsStepInput, way: Way): Promise<GoodsMove> {
  const { em, organizationId, actor, now } = work;
  const locked = await lockClaim(work, input.claimId, way.action, input.version);
  const { claim } = locked;
  const { lineId, quantity } = input;
  const due = await em.findOne(ClaimAssessment, { organizationId, claimId: claim.id, lineId, round: claim.round });
  if (!due) throw refuse.notFound('claimLine');
  const before = await em.find(ClaimGoods, { organizationId, lineId }, { orderBy: { id: 'asc' } });
  const moved = before.map((one) => ({ ...one, verdict: one.verdict ?? null }));
  const left = goodsLeft(due.quantityThousandths, moved, { step: way.step, verdict: way.verdict ?? null });
  if (quantity > left) throw refuse.input({ path: 'quantity', code: 'claim.moreThanThereIs' });
  const goods = em.create(ClaimGoods, {
    organizationId,
    id: uuidv7(),
    claimId: claim.id,
    lineId,
    step: way.step,
    quantityThousandths: quantity,
    verdict: way.verdict ?? null,
    weightKg: way.weightKg ?? null,
    carrier: way.carrier || null,
    note: input.note || null,
    byId: actor.accountId,
    at: now,
  });
  await em.flush();
  await moveClaim(work, locked, way.action, {
    public: way.public,
    payload: { ...(way.verdict ? { verdict: way.verdict } : {}), ...(way.carrier ? { carrier: way.carrier } : {}) },
  });
  return { ...locked, goods, due, before };
}

export const done = ({ claim }: LockedClaim): Done => ({ subjectId: claim.id });
