import type { PenaltyBase, PenaltyUnit } from '@aftercare/schema';
import { MoneyField, NumberField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { issueOf } from '../../change/issue-of';
import type { Refused } from '../../change/use-change';
import { penaltyBaseNames, penaltyUnitNames } from '../../words/penalty-words';

export interface CountedFieldsProps {
  /** What the penalty is counted by and nobody knows yet. */
  unit: PenaltyUnit | null;
  base: PenaltyBase | null;
  currency: string;
  quantity: string;
  amount: string;
  onQuantity: (quantity: string) => void;
  onAmount: (amount: string) => void;
  refused: Refused | null;
}

/** How much there is of what a penalty counts. */
export function CountedFields(props: CountedFieldsProps) {
  const { unit, base, currency, quantity, amount, onQuantity, onAmount, refused } = props;
  const { t } = useLingui();
  return (
    <>
      {unit && (
        <NumberField
          label={t(penaltyUnitNames[unit])}
          value={quantity}
          onChange={onQuantity}
          error={issueOf(refused, `units.${unit}`) ?? issueOf(refused, 'units')}
        />
      )}
      {base && (
        <MoneyField
          label={t(penaltyBaseNames[base])}
          currency={currency}
          value={amount}
          onChange={onAmount}
          error={issueOf(refused, `bases.${base}`) ?? issueOf(refused, 'bases')}
        />
      )}
    </>
  );
}
