import type { GoodsVerdict } from '@aftercare/schema';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { post } from '../../ledger/index.js';
import type { Policies } from '../../policy/index.js';
import { refuse } from '../../../kernel/refusal.js';
import { goodsSoFar } from '../domain/goods-balance.js';
import { portionOf } from '../domain/quantity.js';
import { organizationNow } from '../queries/organization-now.js';
import { repulpingCost } from '../queries/repulping-cost.js';
import { done, moveGoods, type GoodsMove, type GoodsStepInput } from './move-goods.js';
import { postCost } from './record-claim-cost.js';

export interface SendGoodsBack extends GoodsStepInput {
  readonly carrier?: string | null;
}

/** The customer has handed the goods to somebody who brings them back. Refuses like `moveGoods`. */
export const sendGoodsBack = async ({ carrier, ...input }: SendGoodsBack, work: Work): Promise<Done> =>
  done(await moveGoods(work, input, { action: 'SEND_BACK', step: 'SENT_BACK', carrier, public: true }));

/** Stores has the goods. Refuses like `moveGoods`. */
export const receiveGoods = async (input: GoodsStepInput, work: Work): Promise<Done> =>
  done(await moveGoods(work, input, { action: 'RECEIVE', step: 'RECEIVED', public: true }));

export interface AppraiseGoods extends GoodsStepInput {
  readonly verdict: GoodsVerdict;
}

/** Says what becomes of goods that came back. Refuses like `moveGoods`. */
export const appraiseGoods = async ({ verdict, ...input }: AppraiseGoods, work: Work): Promise<Done> =>
  done(await moveGoods(work, input, { action: 'APPRAISE', step: 'APPRAISED', verdict, public: true }));

export interface DisposeOfGoods extends AppraiseGoods {
  /** What was pulped, in kilograms; pulping needs it. */
  readonly weightKg?: number | null;
}

export interface GoodsTools {
  readonly policies: Policies;
}

/**
 * Goods go the way they were appraised: back on the shelf, which takes their value off the loss; to pulp, which costs what
 * the policy says for the ton; or to scrap. Refuses like `moveGoods`, and with InvalidInputError: `weightKg` (`required`,
 * `claim.onlyPulpIsWeighed`).
 */
export async function disposeOfGoods(input: DisposeOfGoods, work: Work, tools: GoodsTools): Promise<Done> {
  const { verdict, weightKg = null, ...moved } = input;
  if (verdict === 'PULP' && weightKg === null) throw refuse.input({ path: 'weightKg', code: 'required' });
  if (verdict !== 'PULP' && weightKg !== null)
    throw refuse.input({ path: 'weightKg', code: 'claim.onlyPulpIsWeighed' });
  const move = await moveGoods(work, moved, { action: 'DISPOSE', step: 'DISPOSED', verdict, weightKg, public: false });
  if (verdict === 'RESTOCK') await postRestocked(work, move);
  if (weightKg !== null) await postPulped(work, move, weightKg, tools);
  return done(move);
}

/** What is sold again is no loss: as much of the line's money as its share of the goods. */
async function postRestocked(work: Work, { claim, request, goods, due, before }: GoodsMove): Promise<void> {
  const earlier = goodsSoFar(
    before.map((one) => ({ ...one, verdict: one.verdict ?? null })),
    'DISPOSED',
    'RESTOCK',
  );
  const amountMinor = portionOf(due.amountMinor, due.quantityThousandths, earlier, goods.quantityThousandths);
  if (amountMinor === 0) return;
  const { currency } = claim;
  await post(work, {
    kind: 'GOODS',
    on: (await organizationNow(work)).today,
    requestId: request.id,
    cause: { type: 'goods.disposed', id: claim.id, trace: [] },
    postings: [
      { account: { code: 'GOODS' }, amountMinor, currency },
      { account: { code: 'CLAIM_LOSS' }, amountMinor: -amountMinor, currency },
    ],
    dedupeKey: `goods ${goods.id} restocked`,
  });
}

/** By the ton, as the policy says for the machine; nothing where it says nothing. */
async function postPulped(work: Work, move: GoodsMove, weightKg: number, tools: GoodsTools): Promise<void> {
  const cost = await repulpingCost(work, move, weightKg, tools);
  if (!cost) return;
  await postCost(work, move, {
    kind: 'REPULPING',
    amountMinor: cost.amountMinor,
    on: (await organizationNow(work)).today,
    goodsId: move.goods.id,
    trace: cost.trace,
  });
}
