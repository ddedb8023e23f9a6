/** A line of a claim, in the decimals of the API. */
export interface ClaimedGoods {
  readonly id: string;
  readonly assessment?: { readonly quantity: string } | null;
}

/** A step goods took, in the decimals of the API. */
export interface MovedGoods {
  readonly step: string;
  readonly quantity: string;
  readonly line?: { readonly id: string } | null;
}

/** What a customer says of goods: that they are on their way to us, or that others arrived for them. */
export type GoodsSaid = 'SENT_BACK' | 'EXCHANGE_RECEIVED';

/**
 * How much of a line the customer can still say it of, as a decimal with at most three places: what was granted and not
 * sent back yet, or what was sent to them and has not arrived. `0` where nothing is left.
 */
export function goodsLeft(line: ClaimedGoods, moved: readonly MovedGoods[], said: GoodsSaid): string {
  const took = (step: string) =>
    moved
      .filter((goods) => goods.step === step && goods.line?.id === line.id)
      .reduce((sum, { quantity }) => sum + thousandths(quantity), 0);
  const from = said === 'SENT_BACK' ? thousandths(line.assessment?.quantity ?? '0') : took('EXCHANGE_SENT');
  return String(Math.max(0, from - took(said)) / 1000);
}

const thousandths = (quantity: string): number => Math.round(Number(quantity) * 1000);
