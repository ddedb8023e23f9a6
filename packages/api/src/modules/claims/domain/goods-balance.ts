import type { GoodsStep, GoodsVerdict } from '@aftercare/schema';

/** A step goods took, in thousandths of their unit. */
export interface GoodsMoved {
  readonly step: GoodsStep;
  readonly quantityThousandths: number;
  readonly verdict: GoodsVerdict | null;
}

/**
 * How much may still take a step, in thousandths: nothing is received that was not sent, appraised that was not received,
 * disposed of otherwise than it was appraised, or exchanged beyond what was approved.
 */
export function goodsLeft(
  approvedThousandths: number,
  moved: readonly GoodsMoved[],
  { step, verdict }: Pick<GoodsMoved, 'step' | 'verdict'>,
): number {
  const count = (of: GoodsStep, as?: GoodsVerdict | null) => goodsSoFar(moved, of, as ?? undefined);
  switch (step) {
    case 'SENT_BACK':
    case 'EXCHANGE_SENT':
      return approvedThousandths - count(step);
    case 'RECEIVED':
      return count('SENT_BACK') - count('RECEIVED');
    case 'APPRAISED':
      return count('RECEIVED') - count('APPRAISED');
    case 'DISPOSED':
      return count('APPRAISED', verdict) - count('DISPOSED', verdict);
    case 'EXCHANGE_RECEIVED':
      return count('EXCHANGE_SENT') - count('EXCHANGE_RECEIVED');
  }
}

/** How much took a step already, in thousandths. */
export const goodsSoFar = (moved: readonly GoodsMoved[], step: GoodsStep, verdict?: GoodsVerdict): number =>
  moved
    .filter((one) => one.step === step && (verdict === undefined || one.verdict === verdict))
    .reduce((sum, { quantityThousandths }) => sum + quantityThousandths, 0);
