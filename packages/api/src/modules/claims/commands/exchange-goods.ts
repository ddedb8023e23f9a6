import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { post } from '../../ledger/index.js';
import { goodsSoFar } from '../domain/goods-balance.js';
import { portionOf } from '../domain/quantity.js';
import { organizationNow } from '../queries/organization-now.js';
import { done, moveGoods, type GoodsStepInput } from './move-goods.js';
import { settleClaim } from './settle-claim.js';

export interface SendExchange extends GoodsStepInput {
  readonly carrier?: string | null;
}

/**
 * Sound goods leave for the customer: as much of the debt is paid by that as their share of the line. Refuses like
 * `moveGoods` and `post`.
 */
export async function sendExchange({ carrier, ...input }: SendExchange, work: Work): Promise<Done> {
  const way = { action: 'SEND_EXCHANGE', step: 'EXCHANGE_SENT', carrier, public: true } as const;
  const move = await moveGoods(work, input, way);
  const { claim, request, goods, due, before } = move;
  const earlier = goodsSoFar(
    before.map((one) => ({ ...one, verdict: one.verdict ?? null })),
    'EXCHANGE_SENT',
  );
  const amountMinor = portionOf(due.amountMinor, due.quantityThousandths, earlier, goods.quantityThousandths);
  const { currency, customerId } = claim;
  if (amountMinor > 0)
    await post(work, {
      kind: 'GOODS',
      on: (await organizationNow(work)).today,
      requestId: request.id,
      cause: { type: 'goods.exchangeSent', id: claim.id, trace: [] },
      postings: [
        { account: { code: 'CUSTOMER_PAYABLE', party: { kind: 'CUSTOMER', id: customerId } }, amountMinor, currency },
        { account: { code: 'GOODS' }, amountMinor: -amountMinor, currency },
      ],
      dedupeKey: `goods ${goods.id} given`,
    });
  await settleClaim(work, move, amountMinor);
  return done(move);
}

/** The customer has the goods that were sent for the others. Refuses like `moveGoods`. */
export const confirmExchange = async (input: GoodsStepInput, work: Work): Promise<Done> =>
  done(await moveGoods(work, input, { action: 'CONFIRM_EXCHANGE', step: 'EXCHANGE_RECEIVED', public: true }));
