import { Button, MoneyField, NumberField, TextField } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Amount } from '../../money/amount';
import { allOf, type ClaimedLine, type DraftVerdict, type VerdictFault, withQuantity } from './draft-verdicts';

export interface AssessLineProps {
  line: ClaimedLine & { batch: string; product: string; unit: string; currency: string };
  draft: DraftVerdict;
  /** The money is what the quantity is worth, and is not typed. */
  moneyFollows: boolean;
  onChange: (draft: DraftVerdict) => void;
  faults: Partial<Record<'quantity' | 'amount' | 'reason', VerdictFault>>;
  /** What the API found wrong with a field of this line. */
  refused: (field: 'quantity' | 'amountMinor' | 'reason') => string | undefined;
}

const faultWords: Record<VerdictFault, MessageDescriptor> = {
  noQuantity: msg`Write a quantity with at most three decimals.`,
  moreThanClaimed: msg`No more than was claimed.`,
  noAmount: msg`Write an amount with at most two decimals.`,
  moreMoneyThanClaimed: msg`No more than was claimed.`,
  moneyForNothing: msg`No money is due for no goods.`,
  noReason: msg`Less than was claimed needs a reason.`,
};

/** What is due of one line. */
export function AssessLine({ line, draft, moneyFollows, onChange, faults, refused }: AssessLineProps) {
  const { t } = useLingui();
  const { product, batch, unit, currency } = line;
  const wrong = (field: keyof typeof faults) => {
    const fault = faults[field];
    return fault ? t(faultWords[fault]) : undefined;
  };
  const all = allOf(line, currency);
  const whole = draft.quantity === all.quantity && draft.amount === all.amount;
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line p-3">
      <legend className="sr-only">{product}</legend>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small">
        <span className="min-w-0 flex-1 font-semibold break-words">
          {product}{' '}
          <span className="font-normal text-ink-soft">
            <Trans>batch {batch}</Trans>
          </span>
        </span>
        <span className="text-ink-soft">
          <Trans>
            claimed {line.quantity} {unit}, <Amount of={{ amountMinor: line.amountMinor, currency }} />
          </Trans>
        </span>
      </div>
      <div className="flex flex-wrap items-start gap-3">
        <NumberField
          className="min-w-32 flex-1"
          label={<Trans>Quantity due</Trans>}
          unit={unit}
          value={draft.quantity}
          onChange={(quantity) => onChange(withQuantity(draft, line, quantity, currency))}
          error={wrong('quantity') ?? refused('quantity')}
        />
        <MoneyField
          className="min-w-40 flex-1"
          label={<Trans>Money due</Trans>}
          currency={currency}
          value={draft.amount}
          readOnly={moneyFollows}
          onChange={(amount) => onChange({ ...draft, amount })}
          error={wrong('amount') ?? refused('amountMinor')}
        />
        <div className="flex gap-2 self-end">
          <Button disabled={whole} onClick={() => onChange({ ...all, reason: '' })}>{t`All`}</Button>
          <Button onClick={() => onChange(withQuantity(draft, line, '0', currency))}>{t`Nothing`}</Button>
        </div>
      </div>
      {!whole && (
        <TextField
          label={<Trans>Why less than claimed</Trans>}
          maxLength={1000}
          value={draft.reason}
          onChange={({ target }) => onChange({ ...draft, reason: target.value })}
          error={wrong('reason') ?? refused('reason')}
        />
      )}
    </fieldset>
  );
}
