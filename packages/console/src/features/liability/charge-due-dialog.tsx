import { useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../app/viewer';
import { ChangeDialog } from '../../change/change-dialog';
import { countable, counted } from './counted';
import { CountedFields } from './counted-fields';
import { asOutcome } from './outcome';
import { OutcomeWords } from './outcome-words';
import { useChargeDuePenalty } from './use-charge-due-penalty';

export interface ChargeDueDialogProps {
  penaltyId: string;
  version: number;
  name: string;
  outcome: unknown;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Charges a penalty that fell due, now that what it is counted by is known. */
export function ChargeDueDialog(props: ChargeDueDialogProps) {
  const { penaltyId, version, name, outcome, onClose, onReload, onDone } = props;
  const { t } = useLingui();
  const toast = useToast();
  const { currency } = useViewer().organization;
  const charge = useChargeDuePenalty();
  const [quantity, setQuantity] = useState('');
  const [amount, setAmount] = useState('');
  const asked = countable(asOutcome(outcome));
  const send = async () => {
    const known = counted(asked, { quantity, amount, currency });
    if (!(await charge.run({ penaltyId, version, ...known }))) return;
    toast({ text: t`The penalty is charged.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={name}
      description={<OutcomeWords outcome={outcome} />}
      label={<Trans>Charge it</Trans>}
      change={charge}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <CountedFields
        {...asked}
        currency={currency}
        quantity={quantity}
        amount={amount}
        onQuantity={setQuantity}
        onAmount={setAmount}
        refused={charge.refused}
      />
      <p className="text-small text-ink-soft">
        <Trans>What the facts of the case and the decision on the loss say counts by itself.</Trans>
      </p>
    </ChangeDialog>
  );
}
