import { GoodsVerdict, type GoodsStep } from '@aftercare/schema';
import { NumberField, SegmentField, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { goodsStepWords, goodsVerdictWords } from '../../words/claim-words';
import { kilogramsOf, quantityText, thousandthsOf } from './quantity';
import { useMoveGoods } from './use-move-goods';

export interface GoodsDialogProps {
  claimId: string;
  version: number;
  step: GoodsStep;
  line: { id: string; product: string; batch: string; unit: string };
  /** How much may take the step: of goods with that verdict, where one is chosen. */
  left: (verdict?: GoodsVerdict) => string;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

const carried: readonly GoodsStep[] = ['SENT_BACK', 'EXCHANGE_SENT'];
const judged: readonly GoodsStep[] = ['APPRAISED', 'DISPOSED'];

/** Some goods of a line take a step on their way. */
export function GoodsDialog({ claimId, version, step, line, left, onClose, onReload, onDone }: GoodsDialogProps) {
  const { t } = useLingui();
  const move = useMoveGoods(step);
  const verdicts = Object.values(GoodsVerdict).filter((one) => step !== 'DISPOSED' || left(one) !== '0');
  const [verdict, setVerdict] = useState<GoodsVerdict>(verdicts[0] ?? 'PULP');
  const most = left(step === 'DISPOSED' ? verdict : undefined);
  const [typed, setTyped] = useState<string | null>(null);
  const [weighed, setWeighed] = useState<string | null>(null);
  const [carrier, setCarrier] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const quantity = typed ?? most;
  const thousandths = thousandthsOf(quantity);
  const wrong = !thousandths || thousandths > (thousandthsOf(most) ?? 0n);
  const weighs = step === 'DISPOSED' && verdict === 'PULP';
  const weight = weighed ?? String(kilogramsOf(thousandths ?? 0n, line.unit) ?? '');
  const noWeight = weighs && !/^[1-9]\d{0,8}$/.test(weight.trim());
  const send = async () => {
    setTried(true);
    if (wrong || noWeight) return;
    const done = await move.run({
      claimId,
      version,
      lineId: line.id,
      quantity: quantityText(thousandths),
      note: note.trim() || null,
      carrier: carrier.trim() || null,
      verdict,
      weightKg: weighs ? Number(weight) : null,
    });
    if (done) onDone();
  };
  return (
    <ChangeDialog
      title={t(goodsStepWords[step])}
      description={
        <>
          {line.product} · <Trans>batch {line.batch}</Trans>
        </>
      }
      label={<Trans>Record</Trans>}
      change={move}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      {judged.includes(step) && (
        <SegmentField<GoodsVerdict>
          label={<Trans>What becomes of them</Trans>}
          segments={verdicts.map((value) => ({ value, label: t(goodsVerdictWords[value]) }))}
          value={verdict}
          onChange={setVerdict}
        />
      )}
      <NumberField
        label={<Trans>How many</Trans>}
        hint={
          <Trans>
            At most {most} {line.unit}
          </Trans>
        }
        unit={line.unit}
        value={quantity}
        onChange={setTyped}
        error={tried && wrong ? t`A quantity above zero, no more than there is.` : issueOf(move.refused, 'quantity')}
      />
      {weighs && (
        <NumberField
          label={<Trans>What was pulped</Trans>}
          hint={<Trans>The cost follows from the weight by the rate of the policy.</Trans>}
          unit="kg"
          value={weight}
          onChange={setWeighed}
          error={tried && noWeight ? t`Whole kilograms.` : issueOf(move.refused, 'weightKg')}
        />
      )}
      {carried.includes(step) && (
        <TextField
          optional
          label={<Trans>Carrier and waybill</Trans>}
          maxLength={200}
          value={carrier}
          onChange={({ target }) => setCarrier(target.value)}
          error={issueOf(move.refused, 'carrier')}
        />
      )}
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={issueOf(move.refused, 'note')}
      />
    </ChangeDialog>
  );
}
