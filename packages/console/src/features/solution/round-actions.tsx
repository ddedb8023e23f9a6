import { Button, ConfirmDialog, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../change/refusal-banner';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { SolutionAction } from '../../gql/graphql';
import { CustomerAnswerDialog } from './customer-answer-dialog';
import { SubmitDialog } from './submit-dialog';
import { useAskAboutSolution } from './use-ask-about-solution';
import { useSendSolution } from './use-send-solution';
import { useWithdrawSolution } from './use-withdraw-solution';

const RoundActionsParts = graphql(`
  fragment RoundActions on Solution {
    id
    version
    expectedCostMinor
    allowedActions
  }
`);

export interface RoundActionsProps {
  solution: FragmentType<typeof RoundActionsParts>;
  requestId: string;
  onRevise: () => void;
  onChanged: () => void;
}

/** What may be done with the round now: exactly what the API allows this person. */
export function RoundActions({ solution, requestId, onRevise, onChanged }: RoundActionsProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { id: solutionId, version, expectedCostMinor, allowedActions } = readFragment(RoundActionsParts, solution);
  const send = useSendSolution();
  const withdraw = useWithdrawSolution();
  const ask = useAskAboutSolution();
  const [open, setOpen] = useState<SolutionAction | null>(null);
  const may = (action: SolutionAction) => allowedActions.includes(action);
  const close = () => setOpen(null);
  const done = () => {
    close();
    onChanged();
  };
  const seen = { solutionId, version };
  const dialog = { onClose: close, onReload: onChanged, onDone: done };
  const sendIt = async () => {
    const sent = await send.run(seen);
    close();
    if (!sent) return;
    toast({ text: t`Sent. It is the customer’s turn, and our promises rest where the policy says so.` });
    onChanged();
  };
  return (
    <div data-screen-only className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        {may('SUBMIT') && (
          <Button variant="primary" onClick={() => setOpen('SUBMIT')}>
            <Trans>Submit it</Trans>
          </Button>
        )}
        {may('SEND') && (
          <Button variant="primary" busy={send.busy} onClick={() => setOpen('SEND')}>
            <Trans>Send it to the customer</Trans>
          </Button>
        )}
        {may('AGREE') && (
          <Button variant="primary" onClick={() => setOpen('AGREE')}>
            <Trans>The customer agrees</Trans>
          </Button>
        )}
        {may('OBJECT') && (
          <Button onClick={() => setOpen('OBJECT')}>
            <Trans>The customer objects</Trans>
          </Button>
        )}
        {may('ASK') && (
          <Button onClick={() => setOpen('ASK')}>
            <Trans>The customer asks</Trans>
          </Button>
        )}
        {may('REVISE') && (
          <Button onClick={onRevise}>
            <Trans>Write it anew</Trans>
          </Button>
        )}
        {may('WITHDRAW') && (
          <Button variant="quiet" onClick={() => setOpen('WITHDRAW')}>
            <Trans>Withdraw it</Trans>
          </Button>
        )}
      </div>
      <RefusalBanner refused={send.refused} onReload={onChanged} />
      {open === 'SUBMIT' && (
        <SubmitDialog {...seen} requestId={requestId} amountMinor={expectedCostMinor ?? null} {...dialog} />
      )}
      <ConfirmDialog
        open={open === 'SEND'}
        onOpenChange={close}
        title={t`Send it to the customer?`}
        consequence={t`They read it in the portal as it stands here, without what it costs us. It is their turn then.`}
        confirmLabel={t`Send it`}
        busy={send.busy}
        onConfirm={() => void sendIt()}
      />
      {(open === 'AGREE' || open === 'OBJECT') && (
        <CustomerAnswerDialog {...seen} agrees={open === 'AGREE'} {...dialog} />
      )}
      {open === 'ASK' && (
        <WordedChange
          title={<Trans>The customer asks</Trans>}
          description={<Trans>Write down what they asked. It stays their turn to decide.</Trans>}
          words={<Trans>Question</Trans>}
          field="question"
          label={<Trans>Keep the question</Trans>}
          change={ask}
          run={(question) => ask.run({ ...seen, question })}
          told={t`Kept.`}
          {...dialog}
        />
      )}
      {open === 'WITHDRAW' && (
        <WordedChange
          title={<Trans>Withdraw the solution</Trans>}
          description={<Trans>The round stays on record; another may be written.</Trans>}
          words={<Trans>Reason</Trans>}
          field="reason"
          label={<Trans>Withdraw it</Trans>}
          danger
          change={withdraw}
          run={(reason) => withdraw.run({ ...seen, reason })}
          told={t`Withdrawn.`}
          {...dialog}
        />
      )}
    </div>
  );
}
