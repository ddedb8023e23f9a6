import { Button, Dialog, RadioCards, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { issueOf } from '../change/issue-of';
import { RefusalBanner } from '../change/refusal-banner';
import type { ConsentMethod } from '../gql/graphql';
import { useDeclineConsent } from './use-decline-consent';
import { useGiveConsent } from './use-give-consent';

export interface AnswerConsentDialogProps {
  consentId: string;
  /** Whether the customer agreed. */
  given: boolean;
  onClose: () => void;
  onChanged: () => void;
}

/** Records what the customer said, and how: an answer without its way of being given proves nothing. */
export function AnswerConsentDialog({ consentId, given, onClose, onChanged }: AnswerConsentDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const give = useGiveConsent();
  const decline = useDeclineConsent();
  const answer = given ? give : decline;
  const [method, setMethod] = useState<ConsentMethod>('PHONE');
  const [reason, setReason] = useState('');
  const send = async () => {
    const done = await answer.run({ consentId, method, reason: reason.trim() || null });
    if (!done) return;
    toast({ text: given ? t`Consent recorded.` : t`Refusal recorded.` });
    onClose();
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={given ? <Trans>The customer agrees</Trans> : <Trans>The customer declines</Trans>}
      footer={
        <Button variant="primary" busy={answer.busy} onClick={() => void send()}>
          {given ? t`Record consent` : t`Record refusal`}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <RadioCards<ConsentMethod>
          label={<Trans>How it was said</Trans>}
          layout="grid"
          cards={[
            { value: 'PHONE', title: t`By phone` },
            { value: 'ON_PAPER', title: t`On paper, signed` },
          ]}
          value={method}
          onChange={setMethod}
        />
        <TextField
          label={given ? <Trans>Note</Trans> : <Trans>Reason</Trans>}
          optional
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={issueOf(answer.refused, 'reason')}
        />
        <RefusalBanner refused={answer.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
