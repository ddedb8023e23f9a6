import { Button, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useWithdrawClaim } from './claim-changes';

export interface WithdrawFormProps {
  claimId: string;
  version: number;
  onChanged: () => void;
  onBack: () => void;
}

/** Asks once more before a claim is taken back. */
export function WithdrawForm({ claimId, version, onChanged, onBack }: WithdrawFormProps) {
  const { t } = useLingui();
  const withdraw = useWithdrawClaim();
  const [reason, setReason] = useState('');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await withdraw.run({ claimId, version, reason: reason.trim() || null })) onChanged();
  };
  return (
    <form className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
      <TextArea
        ref={takeFocus}
        label={t`Why do you withdraw it?`}
        hint={t`Nothing is paid or exchanged then. You can claim again while the request is open.`}
        optional
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalWords refused={withdraw.refused} onReload={onChanged} />
      <DecisionActions>
        <Button type="submit" variant="danger" wide busy={withdraw.busy}>{t`Withdraw the claim`}</Button>
        <Button wide onClick={onBack}>{t`Keep the claim`}</Button>
      </DecisionActions>
    </form>
  );
}
