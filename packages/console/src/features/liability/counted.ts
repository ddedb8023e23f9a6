import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import { minorOf } from '@aftercare/ui/minor-of';

/** What was typed of how much there is, as the API takes it; what was left empty is not sent. */
export function counted(
  { unit, base }: { unit: PenaltyUnit | null; base: PenaltyBase | null },
  { quantity, amount, currency }: { quantity: string; amount: string; currency: string },
) {
  const number = Number(quantity);
  const amountMinor = minorOf(amount, currency);
  return {
    units: unit && quantity.trim() !== '' && Number.isFinite(number) ? [{ unit, quantity: number }] : null,
    bases: base && amountMinor ? [{ base, amountMinor }] : null,
  };
}

/** Of a rule that is counted: what is to be typed. A single time needs no counting, and the loss has its own decision. */
export const countable = ({ per, of }: { per: PenaltyUnit | null; of: PenaltyBase | null }) => ({
  unit: per === 'TIME' ? null : per,
  base: of === 'LOSS' ? null : of,
});
