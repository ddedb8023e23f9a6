import type { GoodsStep, GoodsVerdict } from '@aftercare/schema';
import { thousandthsOf } from './quantity';

/** A step some goods of a line took. */
export interface GoodsMoved {
  step: GoodsStep;
  quantity: string;
  verdict?: GoodsVerdict | null;
}

/**
 * How much of a line may still take a step, in thousandths: what one can be offered. `due` is what was approved of it,
 * in decimals. The API decides.
 */
export function goodsLeft(due: string, moved: readonly GoodsMoved[], step: GoodsStep, verdict?: GoodsVerdict): bigint {
  const so = (of: GoodsStep, as?: GoodsVerdict) =>
    moved
      .filter((one) => one.step === of && (as === undefined || one.verdict === as))
      .reduce((sum, { quantity }) => sum + (thousandthsOf(quantity) ?? 0n), 0n);
  switch (step) {
    case 'SENT_BACK':
    case 'EXCHANGE_SENT':
      return (thousandthsOf(due) ?? 0n) - so(step);
    case 'RECEIVED':
      return so('SENT_BACK') - so('RECEIVED');
    case 'APPRAISED':
      return so('RECEIVED') - so('APPRAISED');
    case 'DISPOSED':
      return so('APPRAISED', verdict) - so('DISPOSED', verdict);
    case 'EXCHANGE_RECEIVED':
      return so('EXCHANGE_SENT') - so('EXCHANGE_RECEIVED');
  }
}
