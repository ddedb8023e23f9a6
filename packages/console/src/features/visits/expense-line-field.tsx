import { Button, MoneyField, PaperPicker, Select, TextField, type Upload } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { issueOf } from '../../change/issue-of';
import type { Refused } from '../../change/use-change';
import type { TripCostKind } from '../../gql/graphql';
import { tripCostKindWords } from '../../words/investigation-words';
import { type ExpenseDraft, wrongIn } from './expense-lines';

export interface ExpenseLineFieldProps {
  draft: ExpenseDraft;
  /** From 0. */
  index: number;
  currency: string;
  /** `YYYY-MM-DD`. */
  today: string;
  tried: boolean;
  upload: Upload;
  refused: Refused | null;
  onChange: (part: Partial<ExpenseDraft>) => void;
  /** Whether its receipt is on its way. */
  onSending: (sending: boolean) => void;
  /** Not given for the only line. */
  onRemove: (() => void) | undefined;
}

/** One line: what for, how much, on which day, and the receipt as a photo or a paper. */
export function ExpenseLineField(props: ExpenseLineFieldProps) {
  const { draft, index, currency, today, tried, upload, refused, onChange, onSending, onRemove } = props;
  const { t } = useLingui();
  const wrong = tried ? wrongIn(draft, currency, today) : [];
  const refusedAt = (name: string) => issueOf(refused, `lines.${index}.${name}`);
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-control border border-line p-3">
      <legend className="px-1 text-small font-semibold">
        <Trans>Line {index + 1}</Trans>
      </legend>
      <div className="grid gap-3 sm:grid-cols-3">
        <Select<TripCostKind>
          label={<Trans>What for</Trans>}
          value={draft.kind}
          onChange={(kind) => onChange({ kind })}
          options={Object.entries(tripCostKindWords).map(([value, words]) => ({
            value: value as TripCostKind,
            label: t(words),
          }))}
        />
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={currency}
          value={draft.amount}
          onChange={(amount) => onChange({ amount })}
          error={wrong.includes('amount') ? t`An amount, such as 120 or 120.50.` : refusedAt('amount')}
        />
        <TextField
          label={<Trans>Day</Trans>}
          type="date"
          max={today}
          value={draft.onDay}
          onChange={(event) => onChange({ onDay: event.target.value })}
          error={wrong.includes('onDay') ? t`Choose a day, not later than today.` : refusedAt('onDay')}
        />
      </div>
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={500}
        value={draft.note}
        onChange={(event) => onChange({ note: event.target.value })}
        error={refusedAt('note')}
      />
      <PaperPicker
        optional
        label={<Trans>Receipt</Trans>}
        max={1}
        upload={upload}
        papers={draft.receipt ? [draft.receipt] : []}
        onChange={(change) => onChange({ receipt: change(draft.receipt ? [draft.receipt] : [])[0] ?? null })}
        onSending={onSending}
        add={<Trans>Photograph or choose it</Trans>}
        error={refusedAt('receiptId')}
      />
      {onRemove && (
        <Button
          variant="quiet"
          className="self-start"
          icon={<Trash2 aria-hidden className="size-4" />}
          aria-label={t`Remove line ${index + 1}`}
          onClick={onRemove}
        >
          <Trans>Remove</Trans>
        </Button>
      )}
    </fieldset>
  );
}
