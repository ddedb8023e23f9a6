import { majorOf, minorOf } from '@aftercare/ui/minor-of';
import { priceOf, quantityText, thousandthsOf } from './quantity';

/** A line as it was claimed: the quantity in decimals, money in minor units. */
export interface ClaimedLine {
  id: string;
  quantity: string;
  unitPriceMinor: string;
  amountMinor: string;
}

/** What is found due of a line, as it is typed: amounts in whole units of money with decimals. */
export interface DraftVerdict {
  lineId: string;
  quantity: string;
  amount: string;
  reason: string;
}

export type VerdictFault =
  | 'noQuantity'
  | 'moreThanClaimed'
  | 'noAmount'
  | 'moreMoneyThanClaimed'
  | 'moneyForNothing'
  | 'noReason';

/** All of a line, as one begins with. */
export const allOf = ({ id, quantity, amountMinor }: ClaimedLine, currency: string): DraftVerdict => ({
  lineId: id,
  quantity,
  amount: majorOf(amountMinor, currency),
  reason: '',
});

/** A line with another quantity: the money follows at the line's price, never above what was claimed. */
export function withQuantity(draft: DraftVerdict, line: ClaimedLine, quantity: string, currency: string): DraftVerdict {
  const thousandths = thousandthsOf(quantity);
  if (thousandths === undefined) return { ...draft, quantity };
  const claimed = BigInt(line.amountMinor);
  const whole = thousandths === thousandthsOf(line.quantity);
  const price = whole ? claimed : priceOf(thousandths, BigInt(line.unitPriceMinor));
  return { ...draft, quantity, amount: majorOf(String(price < claimed ? price : claimed), currency) };
}

/** What is wrong with a line, field by field; nothing where it may be sent. The API decides in the end. */
export function verdictFaults(
  draft: DraftVerdict,
  line: ClaimedLine,
  currency: string,
): Partial<Record<'quantity' | 'amount' | 'reason', VerdictFault>> {
  const quantity = thousandthsOf(draft.quantity);
  const amount = minorOf(draft.amount, currency);
  const claimed = thousandthsOf(line.quantity) ?? 0n;
  if (quantity === undefined) return { quantity: 'noQuantity' };
  if (quantity > claimed) return { quantity: 'moreThanClaimed' };
  if (amount === null || amount === undefined) return { amount: 'noAmount' };
  if (BigInt(amount) > BigInt(line.amountMinor)) return { amount: 'moreMoneyThanClaimed' };
  if (quantity === 0n && amount !== '0') return { amount: 'moneyForNothing' };
  const less = quantity < claimed || BigInt(amount) < BigInt(line.amountMinor);
  return less && draft.reason.trim() === '' ? { reason: 'noReason' } : {};
}

/** What the drafts come to in minor units; what is no amount counts as none. */
export const draftTotal = (drafts: readonly DraftVerdict[], currency: string): string =>
  String(drafts.reduce((sum, { amount }) => sum + BigInt(minorOf(amount, currency) ?? 0), 0n));

/** As the API takes it: quantities without needless zeros, money in minor units. */
export const verdictInput = ({ lineId, quantity, amount, reason }: DraftVerdict, currency: string) => ({
  lineId,
  quantity: quantityText(thousandthsOf(quantity) ?? 0n),
  amountMinor: minorOf(amount, currency) ?? '0',
  reason: reason.trim() || null,
});
