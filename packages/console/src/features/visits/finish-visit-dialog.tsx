import { Button, Dialog, RadioCards } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import type { VisitOutcome } from '../../gql/graphql';
import { visitOutcomeWords } from '../../words/visit-words';
import { useFinishVisit } from './use-finish-visit';

export interface FinishVisitDialogProps {
  visitId: string;
  version: number;
  onClose: () => void;
  onChanged: () => void;
}

/** How the work ended. The report is signed next. */
export function FinishVisitDialog({ visitId, version, onClose, onChanged }: FinishVisitDialogProps) {
  const { t } = useLingui();
  const finish = useFinishVisit();
  const [outcome, setOutcome] = useState<VisitOutcome>('FIXED');
  const send = async () => {
    if (!(await finish.run({ visitId, version, outcome }))) return;
    onClose();
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>How did it end?</Trans>}
      footer={
        <Button variant="primary" busy={finish.busy} onClick={() => void send()}>
          <Trans>Finish and show the report</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <RadioCards<VisitOutcome>
          label={<Trans>Outcome</Trans>}
          hideLabel
          cards={[
            {
              value: 'FIXED',
              title: t(visitOutcomeWords.FIXED),
              description: t`The customer is asked to accept the work.`,
            },
            {
              value: 'NOT_FIXED',
              title: t(visitOutcomeWords.NOT_FIXED),
              description: t`Another visit or way of service is planned.`,
            },
            {
              value: 'ADVICE_GIVEN',
              title: t(visitOutcomeWords.ADVICE_GIVEN),
              description: t`Nothing had to be repaired.`,
            },
          ]}
          value={outcome}
          onChange={setOutcome}
        />
        <RefusalBanner refused={finish.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
