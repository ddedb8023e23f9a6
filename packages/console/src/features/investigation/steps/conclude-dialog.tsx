import { TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { issueOf } from '../../../change/issue-of';
import { useConcludeInvestigation } from '../use-conclude-investigation';

export interface ConcludeDialogProps {
  investigationId: string;
  version: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Ends an investigation with a recommendation, and tells the customer what was found. */
export function ConcludeDialog({ investigationId, version, onClose, onReload, onDone }: ConcludeDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const conclude = useConcludeInvestigation();
  const [recommendation, setRecommendation] = useState('');
  const [toldCustomer, setToldCustomer] = useState('');
  const [tried, setTried] = useState(false);
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  const send = async () => {
    setTried(true);
    const words = { recommendation: recommendation.trim(), toldCustomer: toldCustomer.trim() };
    if (!words.recommendation || !words.toldCustomer) return;
    if (!(await conclude.run({ investigationId, version, ...words }))) return;
    toast({ text: t`Concluded. The customer reads what was found.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Conclude the investigation</Trans>}
      description={<Trans>What was concluded stays: a new question opens another investigation.</Trans>}
      label={<Trans>Conclude</Trans>}
      change={conclude}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <TextArea
        label={<Trans>What should be done</Trans>}
        hint={<Trans>For colleagues only.</Trans>}
        rows={4}
        maxLength={4000}
        value={recommendation}
        onChange={(event) => setRecommendation(event.target.value)}
        error={required(recommendation) ?? issueOf(conclude.refused, 'recommendation')}
      />
      <TextArea
        label={<Trans>What was found, for the customer</Trans>}
        hint={<Trans>Plain words, no names and no blame.</Trans>}
        rows={4}
        maxLength={2000}
        value={toldCustomer}
        onChange={(event) => setToldCustomer(event.target.value)}
        error={required(toldCustomer) ?? issueOf(conclude.refused, 'toldCustomer')}
      />
    </ChangeDialog>
  );
}
