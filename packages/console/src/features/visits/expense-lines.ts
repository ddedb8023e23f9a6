import { amountOf } from '../../approval/approval-wish';
import type { ExpenseInput, TripCostKind } from '../../gql/graphql';

/** A line of money laid out as it stands in the form: texts as they were typed. */
export interface ExpenseDraft {
  readonly key: string;
  readonly kind: TripCostKind;
  /** `YYYY-MM-DD`; empty: not chosen. */
  readonly onDay: string;
  /** In major units. */
  readonly amount: string;
  readonly note: string;
  readonly receipt: { readonly id: string; readonly name: string; readonly previewUrl: string } | null;
}

/** What of a line cannot be sent as it stands; empty where all can. Nobody claims a day that has not come. */
export function wrongIn(
  { amount, onDay }: ExpenseDraft,
  currency: string,
  today: string,
): readonly ('amount' | 'onDay')[] {
  const money = amountOf(amount, currency);
  const isMoney = money ? BigInt(money.amountMinor) > 0n : false;
  const isPast = onDay !== '' && onDay <= today;
  return [...(isMoney ? [] : (['amount'] as const)), ...(isPast ? [] : (['onDay'] as const))];
}

/** The lines as they are claimed, nothing where one of them is wrong. */
export function expenseLines(
  drafts: readonly ExpenseDraft[],
  currency: string,
  today: string,
): readonly ExpenseInput[] | null {
  if (drafts.length === 0 || drafts.some((draft) => wrongIn(draft, currency, today).length > 0)) return null;
  return drafts.map(({ kind, onDay, amount, note, receipt }) => ({
    kind,
    onDay,
    amount: amountOf(amount, currency)!,
    note: note.trim() || null,
    receiptId: receipt?.id ?? null,
  }));
}
