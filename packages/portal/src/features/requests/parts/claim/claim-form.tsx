import { Button, Card, formatMoney, minorOf, RadioCards, TextArea, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useViewer } from '../../../../app/viewer';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import type { ClaimKind } from '../../../../gql/graphql';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useSubmitClaim } from './claim-changes';
import { amountOf, type ClaimedLine, isComplete } from './claimed-line';
import { ClaimedLineFields } from './claimed-line-fields';
import { claimKindWords } from './claim-words';

const MOST = 100;
const blank = (key: number): ClaimedLine => ({ key, product: '', batch: '', quantity: '', unit: '', price: '' });

export interface ClaimFormProps {
  requestId: string;
  version: number;
  onChanged: () => void;
  onBack: () => void;
}

/** A claim, line by line, with what it comes to. */
export function ClaimForm({ requestId, version, onChanged, onBack }: ClaimFormProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { currency } = useViewer().organization;
  const submit = useSubmitClaim();
  const [kind, setKind] = useState<ClaimKind | null>(null);
  const [lines, setLines] = useState([blank(1)]);
  const [note, setNote] = useState('');
  const sum = lines.reduce((total, line) => total + (amountOf(line, currency) ?? 0n), 0n);
  const complete = lines.every((line) => isComplete(line, currency));
  const kinds = {
    RETURN: t`The goods go back, and you get your money back.`,
    EXCHANGE: t`The goods go back, and you get sound ones.`,
    COMPENSATE: t`You keep the goods, and we make good what they are worth less.`,
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!kind) return;
    const claimed = lines.map(({ product, batch, quantity, unit, price }) => ({
      product: product.trim(),
      batch: batch.trim(),
      quantity,
      unit: unit.trim(),
      unitPriceMinor: minorOf(price, currency)!,
    }));
    if (await submit.run({ requestId, version, kind, lines: claimed, note: note.trim() || null })) onChanged();
  };
  return (
    <Card title={<Trans>Your claim</Trans>}>
      <form ref={takeFocus} className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
        <RadioCards
          label={t`What do you claim?`}
          cards={(['RETURN', 'EXCHANGE', 'COMPENSATE'] as const).map((value) => ({
            value,
            title: t(claimKindWords[value]),
            description: kinds[value],
          }))}
          value={kind}
          onChange={setKind}
        />
        {lines.map((line, index) => (
          <ClaimedLineFields
            key={line.key}
            line={line}
            place={index + 1}
            currency={currency}
            issue={(field) => issueOf(submit.refused, `lines.${index}.${field}`)}
            onChange={(changed) => setLines(lines.map((one) => (one.key === line.key ? changed : one)))}
            onRemove={lines.length > 1 ? () => setLines(lines.filter((one) => one.key !== line.key)) : undefined}
          />
        ))}
        {lines.length < MOST && (
          <Button
            icon={<Plus aria-hidden />}
            onClick={() => setLines([...lines, blank(Math.max(...lines.map(({ key }) => key)) + 1)])}
          >{t`Add other goods`}</Button>
        )}
        <TextArea
          label={t`Anything you want to add`}
          optional
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-line-strong pt-3 font-semibold">
          <span>
            <Trans>Your claim in all</Trans>
          </span>
          <output data-numeric>{formatMoney({ amountMinor: String(sum), currency }, language)}</output>
        </p>
        <RefusalWords refused={submit.refused} onReload={onChanged} />
        <DecisionActions>
          <Button type="submit" variant="primary" wide busy={submit.busy} disabled={!kind || !complete}>
            {t`Send the claim`}
          </Button>
          <Button wide onClick={onBack}>{t`Back`}</Button>
        </DecisionActions>
      </form>
    </Card>
  );
}
