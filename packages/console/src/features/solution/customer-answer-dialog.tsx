import { RadioCards, Select, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { ConsentMethod, ObjectionGround } from '../../gql/graphql';
import { objectionGroundWords } from '../../words/solution-words';
import { useAgreeToSolution } from './use-agree-to-solution';
import { useObjectToSolution } from './use-object-to-solution';

export interface CustomerAnswerDialogProps {
  solutionId: string;
  version: number;
  agrees: boolean;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Writes down what the customer said on the telephone or on paper: that they agree, or what they object to. */
export function CustomerAnswerDialog({ solutionId, version, agrees, ...dialog }: CustomerAnswerDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const agree = useAgreeToSolution();
  const object = useObjectToSolution();
  const [method, setMethod] = useState<ConsentMethod>('PHONE');
  const [ground, setGround] = useState<ObjectionGround | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = agrees ? agree : object;
  const seen = { solutionId, version, method };
  const send = async () => {
    setTried(true);
    if (agrees) {
      if (!(await agree.run(seen))) return;
    } else {
      if (!ground || !reason.trim()) return;
      if (!(await object.run({ ...seen, ground, reason: reason.trim() }))) return;
    }
    toast({
      text: agrees ? t`The customer’s agreement is on record.` : t`The objection is on record. Write the next round.`,
    });
    dialog.onDone();
  };
  return (
    <ChangeDialog
      title={agrees ? <Trans>The customer agrees</Trans> : <Trans>The customer objects</Trans>}
      description={
        agrees ? (
          <Trans>To all of it, price and all. The work can be planned then.</Trans>
        ) : (
          <Trans>This round stays on record, and another is prepared.</Trans>
        )
      }
      label={agrees ? <Trans>Record agreement</Trans> : <Trans>Record the objection</Trans>}
      change={change}
      onSubmit={() => void send()}
      onClose={dialog.onClose}
      onReload={dialog.onReload}
    >
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
      {!agrees && (
        <>
          <Select<ObjectionGround>
            label={<Trans>What they object to</Trans>}
            placeholder={t`Choose`}
            value={ground}
            onChange={setGround}
            options={Object.entries(objectionGroundWords).map(([value, words]) => ({
              value: value as ObjectionGround,
              label: t(words),
            }))}
            error={tried && !ground ? t`Choose what they object to.` : issueOf(object.refused, 'ground')}
          />
          <TextArea
            label={<Trans>Why, in their words</Trans>}
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={tried && !reason.trim() ? t`Write something here.` : issueOf(object.refused, 'reason')}
          />
        </>
      )}
    </ChangeDialog>
  );
}
