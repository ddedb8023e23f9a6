import { Button, NumberField, Select, TextField } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { issueOf } from '../../../../change/issue-of';
import { RefusalWords } from '../../../../change/refusal-words';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useConfirmExchange, useSendGoodsBack } from './claim-changes';
import type { GoodsSaid } from './goods-left';

export interface GoodsFormProps {
  claimId: string;
  version: number;
  said: GoodsSaid;
  /** The lines it can be said of; `left` is a decimal above zero. */
  lines: readonly { id: string; product: string; batch: string; unit: string; left: string }[];
  onChanged: () => void;
  onBack: () => void;
}

/**
 * How much of which goods went back to us, or arrived: all that is left unless the customer says less. What they have not
 * touched follows what is left, which may be known only while the form is open.
 */
export function GoodsForm({ claimId, version, said, lines, onChanged, onBack }: GoodsFormProps) {
  const { t } = useLingui();
  const sendBack = useSendGoodsBack();
  const confirm = useConfirmExchange();
  const change = said === 'SENT_BACK' ? sendBack : confirm;
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const line = lines.find(({ id }) => id === chosen) ?? lines[0];
  const [carrier, setCarrier] = useState('');
  const issues = { quantity: issueOf(change.refused, 'quantity'), carrier: issueOf(change.refused, 'carrier') };
  // Nothing is left any more: it was said elsewhere meanwhile.
  if (!line) return null;
  const quantity = typed ?? line.left;
  const choose = (id: string) => {
    setChosen(id);
    setTyped(null);
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const step = { claimId, version, lineId: line.id, quantity, note: null };
    const done =
      said === 'SENT_BACK' ? await sendBack.run({ ...step, carrier: carrier.trim() || null }) : await confirm.run(step);
    if (done) onChanged();
  };
  return (
    <form ref={takeFocus} className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
      {lines.length > 1 && (
        <Select
          label={t`Which goods?`}
          options={lines.map(({ id, product, batch }) => ({ value: id, label: `${product} · ${batch}` }))}
          value={line.id}
          onChange={choose}
        />
      )}
      <NumberField label={t`How much?`} unit={line.unit} value={quantity} error={issues.quantity} onChange={setTyped} />
      {said === 'SENT_BACK' && (
        <TextField
          label={t`Carrier and waybill`}
          optional
          maxLength={200}
          value={carrier}
          error={issues.carrier}
          onChange={(event) => setCarrier(event.target.value)}
        />
      )}
      <RefusalWords refused={issues.quantity || issues.carrier ? null : change.refused} onReload={onChanged} />
      <DecisionActions>
        <Button type="submit" variant="primary" wide busy={change.busy} disabled={!(Number(quantity) > 0)}>
          {said === 'SENT_BACK' ? t`I have sent them back` : t`They have arrived`}
        </Button>
        <Button wide onClick={onBack}>{t`Back`}</Button>
      </DecisionActions>
    </form>
  );
}
